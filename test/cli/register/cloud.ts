import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Question {
  readonly action: string;
  readonly version: string;
  readonly domain: string;
  /** What else is asked, by parameter. */
  readonly query: Readonly<Record<string, string>>;
  /** The signature and whom it is made for. */
  readonly authorization: string;
}

/** What the API answers: a status and a body; nothing where it never does. */
export type Reply = readonly [status: number, body: object | string] | undefined;

/**
 * Speaks the RPC style of Alibaba Cloud's API on this machine for as long as the test lasts.
 *
 * @param answer what to answer; `nth` counts the questions before this one
 */
export async function cloud(answer: (question: Question, nth: number) => Reply) {
  const questions: Question[] = [];
  const server = createServer((request, response) => {
    const header = (name: string) => String(request.headers[name] ?? "");
    const query = Object.fromEntries(new URL(request.url ?? "", "http://localhost").searchParams);
    const question = {
      action: header("x-acs-action"),
      version: header("x-acs-version"),
      domain: query["DomainName"] ?? "",
      query,
      authorization: header("authorization"),
    };
    questions.push(question);
    request.resume().on("end", () => {
      const reply = answer(question, questions.length - 1);
      if (reply === undefined) return;
      const [status, body] = reply;
      response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify({ RequestId: "R-1", ...body }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, questions };
}

/** An error as the API puts it. */
export function refusal(code: string | number, status = 400): Reply {
  return [status, { Code: code, Message: `refused for ${secrets.id} with ${secrets.key}` }];
}

/** What must never be printed. */
export const secrets = { id: "LTAI5tExampleOnly", key: "ExampleSecretOnly" } as const;
