import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../policy-pack/locales/language";
import { englishTexts, withHashes } from "./translations";

const prefixes = process.argv.slice(2);

/** `npm run translated -- icp-website-name`: marks the texts whose keys begin so as translated from the English as it stands. */
async function main(): Promise<void> {
  const all = [...(await englishTexts())];
  const english = new Map(all.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
  const wrong = prefixes.filter((prefix) => !all.some(([key]) => key.startsWith(prefix)));
  if (prefixes.length === 0 || wrong.length > 0) {
    const found = wrong.length > 0 ? `no text has a key that begins with ${wrong.join(", ")}; ` : "";
    console.error(`error: ${found}name keys, or what they begin with, such as icp-website-name`);
    process.exitCode = 2;
    return;
  }
  for (const language of Object.keys(locales)) {
    const file = join(__dirname, `../../policy-pack/locales/${language}.ts`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, withHashes(text, english));
  }
  for (const key of english.keys()) console.log(key);
}

void main();
