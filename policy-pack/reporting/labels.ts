import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { type ActiveExemption, activeExemptionText } from "../rules/active-exemptions";
import type { Report, Status } from "./report";

/** The words that the outlets for people add to what a report says. */
export interface Labels {
  readonly status: Readonly<Record<Status, string>>;
  /** What findings about the register belong to, by resource type; it is empty where the register is judged alone. */
  readonly kind: ReadonlyMap<string, string>;
  readonly where: string;
  /** The register's, which proves a finding that is elsewhere. */
  readonly entry: string;
  readonly next: string;
  readonly clause: string;
  readonly product: string;
  readonly docs: string;
  readonly note: string;
  /** The heading of the map. */
  readonly map: string;
  /** What stands between a label and its text. */
  readonly colon: string;
  exempted(exemption: ActiveExemption): string;
  /** How many findings there was no room for. */
  omitted(count: number): string;
  /** What was judged, under which register, and what came of it. */
  conclusion(report: Report): string;
}

const en: Labels = {
  status: {
    blocking: "blocking",
    advisory: "advisory",
    undetermined: "undetermined",
    known: "known",
    exempted: "exempted",
  },
  kind: new Map([
    ["pulumi:pulumi:Stack", "stack and its filing register"],
    ["", "filing register"],
  ]),
  where: "Where",
  entry: "Entry",
  next: "Next",
  clause: "Clause",
  product: "Product",
  docs: "Docs",
  note: "Note",
  map: "Where every domain leads",
  colon: ": ",
  exempted: (exemption) => render(activeExemptionText(exemption), "en"),
  omitted: (count) => `… and ${count} more.`,
  conclusion: (report) => {
    const { violations, undetermined, known, exempted, mandatory, resources } = report.summary;
    const subject = subjectOf(report) ?? `${report.deployments.length} inputs`;
    const under = report.evaluated
      ? `${counted(resources, "resource")} judged under ${report.register ?? "no register"}`
      : `${counted(resources, "resource")}, none of them judged`;
    const judged = isRegisterAlone(report) ? `${subject} judged` : `${subject}: ${under}`;
    const found = [
      ...(violations > 0 ? [counted(violations, "violation")] : []),
      ...(undetermined > 0 ? [`${undetermined} undetermined`] : []),
      ...(known > 0 ? [`${known} known`] : []),
      ...(exempted > 0 ? [`${exempted} exempted`] : []),
    ];
    if (found.length === 0) return `${judged}. Nothing found.`;
    const blocking = mandatory === 0 ? "nothing blocks" : mandatory === 1 ? "1 blocks" : `${mandatory} block`;
    return `${judged}. ${found.join(", ")}; ${blocking} the deployment.`;
  },
};

const zh: Labels = {
  status: { blocking: "阻止部署", advisory: "建议", undetermined: "待定", known: "已知", exempted: "已豁免" },
  kind: new Map([
    ["pulumi:pulumi:Stack", "堆栈及其备案登记册"],
    ["", "备案登记册"],
  ]),
  where: "位置",
  entry: "条目",
  next: "措施",
  clause: "条款",
  product: "产品",
  docs: "文档",
  note: "说明",
  map: "各域名的去向",
  colon: "：",
  exempted: (exemption) => render(activeExemptionText(exemption), "zh"),
  omitted: (count) => `……另有 ${count} 项。`,
  conclusion: (report) => {
    const { violations, undetermined, known, exempted, mandatory, resources } = report.summary;
    const subject = subjectOf(report) ?? `${report.deployments.length} 个输入`;
    const by = report.register ? `依据 ${report.register} 检查了` : "在没有登记册的情况下检查了";
    const under = report.evaluated ? `${by} ${resources} 个资源` : `共 ${resources} 个资源，均未检查`;
    const judged = isRegisterAlone(report) ? `已检查 ${subject}` : `${subject}：${under}`;
    const found = [
      ...(violations > 0 ? [`违规 ${violations} 项`] : []),
      ...(undetermined > 0 ? [`待定 ${undetermined} 项`] : []),
      ...(known > 0 ? [`已知 ${known} 项`] : []),
      ...(exempted > 0 ? [`已豁免 ${exempted} 项`] : []),
    ];
    if (found.length === 0) return `${judged}。未发现问题。`;
    return `${judged}。${found.join("，")}；${mandatory === 0 ? "不阻止部署" : `其中 ${mandatory} 项阻止部署`}。`;
  },
};

export const symbols: Readonly<Record<Status, string>> = {
  blocking: "✖",
  advisory: "▲",
  undetermined: "?",
  known: "=",
  exempted: "○",
};

export const labels: Readonly<Record<Language, Labels>> = { en, zh };

/** The one thing that was judged; nothing where there are several. */
function subjectOf({ deployments: [first, ...others] }: Report): string | undefined {
  if (first === undefined || others.length > 0) return undefined;
  return first.identity ? `${first.identity.project}/${first.identity.stack}` : first.source;
}

function isRegisterAlone({ deployments }: Report): boolean {
  return deployments.every(({ identity }) => identity === undefined);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
