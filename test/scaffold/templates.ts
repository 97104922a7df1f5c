import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of `templates/` with values in place of `{{name}}`. */
export function fromTemplate(file: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(join(__dirname, "templates", file), "utf8");
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file} asks for ${name}`);
    return value;
  });
}

/** `website-name` as an identifier: `websiteName`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
