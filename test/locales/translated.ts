import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../policy-pack/locales/language";
import { englishTexts, withHashes } from "./translations";

const prefixes = process.argv.slice(2);

/** `npm run translated -- icp-website-name`: marks the texts whose keys begin so as translated from the English as it stands. */
async function main(): Promise<void> {
  const english = new Map(
    [...(await englishTexts())].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
  if (english.size === 0) {
    console.error("error: name keys of texts, or what they begin with, such as icp-website-name");
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
