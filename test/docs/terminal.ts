import Anser from "anser";
import XMLBuilder from "fast-xml-builder";
import stringWidth from "string-width";

const size = { column: 7.8, line: 19, margin: 20 };

const colors: Readonly<Record<string, string>> = {
  "187, 0, 0": "#ff7b72",
  "0, 187, 0": "#7ee787",
  "187, 187, 0": "#e3b341",
  "187, 0, 187": "#d2a8ff",
};

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, indentBy: " ", processEntities: true });

/** A picture (SVG) of what a terminal shows. */
export function pictureOf(lines: readonly string[], title: string): string {
  const columns = Math.max(...lines.map((line) => stringWidth(line)));
  const width = Math.ceil(columns * size.column + 2 * size.margin);
  const height = lines.length * size.line + 2 * size.margin;
  return builder.build({
    svg: {
      "@_xmlns": "http://www.w3.org/2000/svg",
      "@_viewBox": `0 0 ${width} ${height}`,
      "@_width": width,
      "@_height": height,
      "@_role": "img",
      title,
      rect: { "@_width": width, "@_height": height, "@_rx": 10, "@_fill": "#0d1117" },
      g: {
        "@_font-family": "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace",
        "@_font-size": 13,
        "@_fill": "#e6edf3",
        text: lines.flatMap((line, index) => piecesOf(line, size.margin + (index + 0.75) * size.line)),
      },
    },
  });
}

/** Each piece has its own place, so that no font can shift the columns. */
function piecesOf(line: string, y: number): readonly object[] {
  let column = 0;
  return Anser.ansiToJson(line, { remove_empty: true }).flatMap(({ content, fg, decorations }) => {
    const start = column;
    column += stringWidth(content);
    const blank = content.length - content.trimStart().length;
    if (content.trim() === "") return [];
    return [
      {
        "@_x": (size.margin + (start + blank) * size.column).toFixed(1),
        "@_y": y,
        ...(stringWidth(content.trim()) > 1 && {
          "@_textLength": (stringWidth(content.trim()) * size.column).toFixed(1),
        }),
        ...(fg && { "@_fill": colors[fg] }),
        ...(decorations.includes("bold") && { "@_font-weight": 700 }),
        ...(decorations.includes("dim") && { "@_fill": "#8b949e" }),
        "#text": content.trim().replaceAll(/ {2,}/g, (gap) => "\u00a0".repeat(gap.length)),
      },
    ];
  });
}
