import { typeOf } from "../../catalog";
import { product } from "../../catalog/products";
import { Deployment } from "../../deployment/deployment";
import { Estate } from "../../deployment/estate";
import { grouped } from "../../deployment/grouped";
import { type Resource, sourceOf } from "../../deployment/resource";
import { problemsText } from "../../documents/problem";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import type { Register } from "../../register/register";
import { bindingsOf } from "../../resolution/bindings";
import { textsIn } from "../../resolution/dns/directory";
import { recordsOf } from "../../resolution/dns/records";
import { exposureOf } from "../../resolution/location/exposure";
import { locate, type Place } from "../../resolution/location/location";
import { findRegisterFor, languageFor } from "../evaluate";
import { type ExitCode, exitCode } from "../exit";
import type { ListFormat } from "../options";
import { CommandError, runCommand } from "../problem";
import { asMarkdown, asText, type Table } from "../table";
import { type FileOptions, inventoryFor } from "./file";

export const texts = phrases("inventoryShow", {
  resource: "Resource",
  product: "Product",
  place: "Place",
  internet: "Internet",
  known: "Known as",
  names: "Domains and records",
  mainland: "mainland",
  overseas: "overseas",
  undecided: "not known",
  public: "reaches it",
  private: "does not reach it",
  title: "{source}, as seen on {date}",
  nothing: "The inventory holds nothing of that.",
});

export interface ShowOptions extends FileOptions {
  readonly format: ListFormat;
}

/** A resource of another stack or of an account, and what follows from what is held of it. */
interface Shown {
  readonly source: string;
  readonly seen: string;
  readonly name: string;
  readonly type: string;
  readonly product: Text;
  readonly region?: string | undefined;
  readonly place: Place;
  readonly exposure: "public" | "private" | "undecided";
  /** Its id, addresses and names. */
  readonly known: readonly string[];
  /** What it binds, and the records that it makes. */
  readonly names: readonly string[];
}

const forms: Readonly<Record<ListFormat, (shown: readonly Shown[], language: Language) => string>> = {
  text: (shown, language) => tablesOf(shown, language).map(asText).join("\n\n"),
  json: (shown, language) => {
    const resources = shown.map((each) => ({ ...each, product: render(each.product, language) }));
    return JSON.stringify({ version: 1, resources }, undefined, 2);
  },
  markdown: (shown, language) => tablesOf(shown, language).map(asMarkdown).join("\n\n"),
};

/** Lists what an inventory holds, or what of it is about some names, addresses or ids. */
export function show(what: readonly string[], options: ShowOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const language = languageFor(options, register);
  return runCommand(language, async () => {
    const inventory = inventoryFor(options, register);
    if (inventory.problems.length > 0) throw new CommandError(problemsText(inventory.problems));
    const resources = inventory.besides([]);
    const deployment = new Deployment({ project: "", stack: "" }, [], {}, new Estate([], resources));
    const shown = resources
      .map((resource) => shownOf(resource, deployment, register))
      .filter((each) => what.length === 0 || what.some((asked) => isAbout(each, asked.toLowerCase())));
    if (shown.length === 0) process.stderr.write(`${render(texts.nothing, language)}\n`);
    else process.stdout.write(`${forms[options.format](shown, language)}\n`);
    return exitCode.clean;
  });
}

function shownOf(resource: Resource, deployment: Deployment, register: Register): Shown {
  const { name, type, outputs, recorded } = resource;
  const id = typeOf(type)?.product;
  const { place, region } = locate(resource, { deployment, register });
  const bound = bindingsOf(resource).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.name] : []));
  const records = recordsOf(resource, deployment).flatMap((record) =>
    record.name.state === "known" ? [record.name.value] : [],
  );
  return {
    source: sourceOf(resource),
    seen: String(recorded?.seen),
    name,
    type,
    product: id === undefined ? "" : product(id).name,
    region,
    place,
    exposure: exposureOf(resource, deployment),
    known: [...new Set(textsIn(outputs))],
    names: [...new Set([...bound, ...records])],
  };
}

/** A domain stands for every name below it. */
function isAbout({ name, known, names }: Shown, asked: string): boolean {
  return [name, ...known, ...names].some((text) => text.toLowerCase() === asked || text.endsWith(`.${asked}`));
}

function tablesOf(shown: readonly Shown[], language: Language): readonly Table[] {
  const say = (text: Text) => render(text, language);
  const columns = [texts.resource, texts.product, texts.place, texts.internet, texts.known, texts.names].map(say);
  return [...grouped(shown.map((each) => [each.source, each]))].map(([source, group]) => ({
    title: say(texts.title({ source, date: String(group[0]?.seen) })),
    columns,
    rows: group.map(({ name, product: its, region, place, exposure, known, names }) => [
      name,
      say(its),
      [say(texts[place]), ...(region === undefined ? [] : [region])].join(" "),
      say(texts[exposure]),
      known.join(", "),
      names.join(", "),
    ]),
  }));
}
