import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { folderOf } from "../../planning/files";
import { listing } from "./accounts";
import { secrets } from "./cloud";
import { run } from "./run";

/** A proxy that answers plain requests itself and opens no tunnel. */
const asked: string[] = [];
const proxy = createServer((request: IncomingMessage, response) => {
  asked.push(String(request.url).replace(/\?.*/, ""));
  request.resume().on("end", () => response.end(JSON.stringify(answerTo(String(request.headers["x-acs-action"])))));
});
proxy.on("connect", (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
});

function answerTo(action: string): object {
  if (action === "GetCallerIdentity") return { AccountId: "1111111111111111" };
  return listing([{ number: "浙ICP备12345678号", name: "杭州示例科技有限公司" }]);
}

beforeEach(async () => {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", secrets.id);
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secrets.key);
  if (!proxy.listening) await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  asked.length = 0;
  return () => vi.unstubAllEnvs();
});

afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
});

const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

function init(...words: readonly string[]) {
  return run(folderOf({ ".git": "" }), "init", "--from-account", "--timeout", "2", ...words);
}

describe("a proxy of the environment", () => {
  // First, for the agents of a process are replaced for good.
  it("is left out for what NO_PROXY names", async () => {
    vi.stubEnv("HTTP_PROXY", address());
    vi.stubEnv("NO_PROXY", "localhost");
    const { err } = await init("--endpoint", "http://localhost:1");
    expect(err).toContain("The endpoint cannot be reached.");
    expect(asked).toEqual([]);
  });

  it("is asked in place of the endpoint", async () => {
    vi.stubEnv("HTTP_PROXY", address());
    const { code, err } = await init("--endpoint", "http://localhost:1");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(asked).toEqual(["http://localhost:1/", "http://localhost:1/"]);
  });

  it("is asked for a tunnel to what is encrypted, in lower case too", async () => {
    vi.stubEnv("https_proxy", address());
    const { code, err } = await init();
    expect(code).toBe(2);
    expect(err).toMatch(/^QuerySuccessIcpData: /);
    expect(asked).toEqual(["CONNECT companyreg.aliyuncs.com:443"]);
    expect(err).not.toContain(secrets.key);
  });
});
