import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases } from "../../locales/text";

export const texts = phrases("queryOptions", {
  endpoint: "ask here instead of the public endpoints, such as a gateway of your own",
  profile: "ask the account of this profile of the aliyun CLI; may be repeated",
  timeout: "wait this long for an answer",
  noSeconds: "Expected seconds, from above 0 to 600.",
  noEndpoint: "Expected an https:// address, or http:// on this machine.",
});

/** Adds the options of every command that asks Alibaba Cloud. */
export function addQueryOptions(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option("--profile <name>", render(texts.profile, language)).argParser(
        (name: string, before?: readonly string[]) => [...(before ?? []), name],
      ),
    )
    .addOption(
      new Option("--endpoint <url>", render(texts.endpoint, language)).argParser((text: string) =>
        endpoint(text, language),
      ),
    )
    .addOption(
      new Option("--timeout <seconds>", render(texts.timeout, language))
        .default(10)
        .argParser((text: string) => seconds(text, language)),
    );
}

function seconds(text: string, language: Language): number {
  const number = Number(text);
  if (number > 0 && number <= 600) return number;
  throw new InvalidArgumentError(render(texts.noSeconds, language));
}

/** Requests are signed but not encrypted, and may carry a session's token. */
function endpoint(text: string, language: Language): string {
  if (/^https:\/\/[^/]|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]?/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(render(texts.noEndpoint, language));
}
