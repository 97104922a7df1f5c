import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  body: string;
}

/** A stand-in for the comments of GitHub's API. */
export interface GitHub {
  readonly url: string;
  /** Of pull request 7 of acme/infra, the oldest first. */
  readonly comments: Comment[];
  /** What was asked, as method and path. */
  readonly asked: string[];
}

/** Starts a stand-in that lasts as long as the test. */
export async function startGitHub({ mayWrite = true } = {}): Promise<GitHub> {
  const comments: Comment[] = [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const body = await text(request);
    asked.push(`${request.method} ${request.url}`);
    const answer = (status: number, content: unknown) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(content));
    };
    if (request.headers.authorization !== "Bearer of the job") return answer(401, { message: "Bad credentials" });
    if (request.method === "GET" && pathname === "/repos/acme/infra/issues/7/comments") {
      const [size, page] = [Number(searchParams.get("per_page") ?? 30), Number(searchParams.get("page") ?? 1)];
      return answer(200, comments.slice((page - 1) * size, page * size));
    }
    if (!mayWrite) return answer(403, { message: "Resource not accessible by integration" });
    if (request.method === "POST" && pathname === "/repos/acme/infra/issues/7/comments") {
      comments.push({ id: comments.length + 1, user: { login: "github-actions[bot]" }, ...JSON.parse(body) });
      return answer(201, comments.at(-1));
    }
    const [, id] = /^\/repos\/acme\/infra\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const comment = comments.find((each) => `${each.id}` === id);
    if (request.method === "PATCH" && comment) {
      comment.body = JSON.parse(body).body;
      return answer(200, comment);
    }
    return answer(404, { message: "Not Found" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, asked };
}
