import { stringify } from "yaml";
import { listOf, phrases, separators } from "../../locales/text";
import { ProgramError } from "../errors";
import { isUnknown, unknownSentinel, type Wire, type WireObject } from "../wire";
import { type Answer, answerTo } from "./answers";
import { callSites } from "./callsites";
import type { Plan } from "./plan";
import type { Project } from "./project";

export const texts = phrases("invoke", {
  unanswered:
    "The program calls {token}({list}), and no cloud is asked here. Say in {answersFile} what it returns:\n\n{snippet}",
  unansweredAt:
    "{sites}: the program calls {token}({list}), and no cloud is asked here. Say in {answersFile} what it returns:\n\n{snippet}",
});

/** What answers the calls of a program. */
export interface Answering {
  readonly plan: Plan;
  readonly answers: readonly Answer[];
  /** The file the answers come from, or would come from. */
  readonly answersFile: string;
  readonly project: Project;
}

/**
 * Answers a call of the program: the engine's own functions from the plan, data sources from the file.
 *
 * @throws ProgramError for a call without an answer, with one ready to be filled in
 */
export function answerCall(answering: Answering, token: string, args: WireObject): WireObject {
  const { plan, answers } = answering;
  switch (token) {
    case "pulumi:pulumi:getResource":
      return { ...args, ...plan.known(String(args["urn"])) };
    case "pulumi:pulumi:readStackOutputs":
    case "pulumi:pulumi:readStackResourceOutputs":
      return { ...args, outputs: unknownSentinel };
    default: {
      const answer = answerTo(answers, token, args);
      if (answer === undefined) throw unanswered(answering, token, args);
      return answer.return;
    }
  }
}

function unanswered({ answersFile, project }: Answering, token: string, args: WireObject): ProgramError {
  const shown = Object.entries(args).map(([key, value]): [string, Wire] => [key, showable(key, value) ? value : "…"]);
  const list = shown.map(([key, value]) => `${key}: ${value}`).join(", ");
  const sites = callSites(project, token);
  const asked = Object.fromEntries(shown.filter(([, value]) => value !== "…"));
  const snippet = stringify({
    answers: [{ call: token, ...(Object.keys(asked).length > 0 && { with: asked }), return: {} }],
  });
  return new ProgramError(
    sites.length > 0
      ? texts.unansweredAt({ sites: listOf(sites, separators.spacedOr), token, list, answersFile, snippet })
      : texts.unanswered({ token, list, answersFile, snippet }),
  );
}

/** Only plain values show in messages, and none that may be a secret: the SDK tells arguments no longer apart. */
function showable(key: string, value: Wire): boolean {
  return typeof value !== "object" && !isUnknown(value) && !/pass|secret|token|credential|key/i.test(key);
}
