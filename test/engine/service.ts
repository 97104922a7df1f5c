import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

/** A stand-in for Pulumi Cloud, as far as publishing a policy pack asks it. */
export interface Service {
  readonly url: string;
  /** What was said of the pack, as in `apitype.CreatePolicyPackRequest` of Pulumi's SDK. */
  readonly announced: readonly { name: string; versionTag: string; policies: readonly { name: string }[] }[];
  /** The packs that were uploaded, as tarballs. */
  readonly uploaded: readonly Buffer[];
  /** The paths of the calls that say that all has arrived. */
  readonly completed: readonly string[];
  close(): void;
}

export async function startService(organization: string): Promise<Service> {
  const announced: Service["announced"][number][] = [];
  const uploaded: Buffer[] = [];
  const completed: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { method, url = "" } = request;
    const answer = (value: object) => response.setHeader("content-type", "application/json").end(JSON.stringify(value));
    if (method === "PUT") {
      uploaded.push(body);
      answer({});
    } else if (url === "/api/user") {
      answer({ githubLogin: "publisher", organizations: [{ githubLogin: organization }] });
    } else if (url === `/api/orgs/${organization}/policypacks`) {
      const zipped = request.headers["content-encoding"] === "gzip";
      announced.push(JSON.parse((zipped ? gunzipSync(body) : body).toString()));
      answer({ version: 1, uploadURI: `${service.url}/upload`, requiredHeaders: {} });
    } else {
      if (url.endsWith("/complete")) completed.push(url);
      answer({});
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const service = { url: `http://127.0.0.1:${port}`, announced, uploaded, completed, close: () => void server.close() };
  return service;
}
