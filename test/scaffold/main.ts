import { join } from "node:path";
import { Argument, Command, Option } from "commander";
import { clauses } from "../../policy-pack/facts/clauses";
import { Changes, ScaffoldError } from "./changes";
import { addDnsProvider, type NewDnsProvider } from "./dns-provider";
import { addLanguage, type NewLanguage } from "./language";
import { addRule, kinds, type NewRule } from "./rule";
import { addType, type NewType } from "./type";

/** `npm run new`: writes the files that a contribution needs, with tests that fail until they are filled in. */
const root = join(__dirname, "../..");
const program = new Command("npm run new --").description("Write the files of something new, to be filled in.");

program
  .command("rule")
  .description("a rule, its cases and its page")
  .addArgument(new Argument("<name>", "words joined by hyphens, as website-name"))
  .addOption(new Option("--kind <kind>", "what it looks at").choices(kinds).makeOptionMandatory())
  .addOption(
    new Option("--clause <clause>", "the clause that it enforces").choices(Object.keys(clauses)).makeOptionMandatory(),
  )
  .action((name: string, options: Omit<NewRule, "name">) => run((changes) => addRule(changes, { name, ...options })));

program
  .command("type")
  .description("a resource type of Alibaba Cloud that binds a domain")
  .addArgument(new Argument("<token>", "as alicloud:cdn/domainNew:DomainNew"))
  .requiredOption("--product <product>", "a row of policy-pack/catalog/products.ts")
  .action((token: string, options: Omit<NewType, "token">) =>
    run((changes) => addType(changes, { token, ...options })),
  );

program
  .command("dns-provider")
  .description("the record type of a DNS provider")
  .addArgument(new Argument("<token>", "as newdns:index/record:Record"))
  .option("--list <property>", "the property that lists its records, where one resource holds many")
  .option("--package <package>", "as npm:@pulumi/newdns@1.2.3 or pypi:pulumi-newdns@1.2.3; else from its documentation")
  .action((token: string, options: Omit<NewDnsProvider, "token">) =>
    run((changes) => addDnsProvider(changes, { token, ...options })),
  );

program
  .command("language")
  .description("a language of messages, reports and help")
  .addArgument(new Argument("<code>", "as ja"))
  .requiredOption("--name <name>", "what it calls itself, as 日本語")
  .requiredOption("--tag <tag>", "its tag of RFC 5646, as ja-JP")
  .action((code: string, options: Omit<NewLanguage, "code">) =>
    run((changes) => addLanguage(changes, { code, ...options })),
  );

program.parse();

async function run(add: (changes: Changes) => readonly string[] | Promise<readonly string[]>): Promise<void> {
  const changes = new Changes(root);
  try {
    const steps = await add(changes);
    const written = changes.write().map((path) => `  ${path}`);
    const numbered = steps.map((step, index) => `  ${index + 1}. ${step}`);
    console.log(["Written:", ...written, "", "Next:", ...numbered].join("\n"));
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  }
}
