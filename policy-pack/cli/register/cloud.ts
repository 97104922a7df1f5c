import { setTimeout as sleep } from "node:timers/promises";
import Credential from "@alicloud/credentials";
import Client, { Config, OpenApiRequest, Params } from "@alicloud/openapi-client";
import { RuntimeOptions } from "@alicloud/tea-util";
import { z } from "zod";
import type { Answer, Registration } from "../../register/answers";
import { CommandError } from "../problem";
import { commandErrorFrom, isOthers, isPassing, isUnexplained, texts } from "./cloud-problems";

export interface Asking {
  /** Where to ask instead of the public endpoints, as a URL. */
  readonly endpoint?: string | undefined;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
  /** Seconds to wait before each further attempt when asked to come back later. */
  readonly pauses: readonly number[];
}

interface Operation<T> {
  readonly action: string;
  readonly version: string;
  readonly endpoint: string;
  readonly answer: z.ZodType<T>;
  /** Whether an error says that this account is not told. */
  isNotTold(error: unknown): boolean;
}

/** Source: https://help.aliyun.com/zh/cdn/developer-reference/api-cdn-2018-05-10-checkcdndomainicp (read 2026-11). */
const filing: Operation<Answer["filing"]> = {
  action: "CheckCdnDomainICP",
  version: "2018-05-10",
  endpoint: "https://cdn.aliyuncs.com",
  isNotTold: isOthers,
  answer: z
    .object({ Status: z.enum(["DomainIsRegistration", "DomainNotRegistration"]) })
    .transform(({ Status }) => (Status === "DomainIsRegistration" ? "filed" : "not-filed")),
};

/**
 * It tells of the account's own domains. With which code it refuses others is not documented, so any code will do that means nothing else.
 *
 * Source: https://www.alibabacloud.com/help/en/domains/latest/querydomainbydomainname (read 2026-11).
 */
const registration: Operation<Registration> = {
  action: "QueryDomainByDomainName",
  version: "2018-01-29",
  endpoint: "https://domain.aliyuncs.com",
  isNotTold: isUnexplained,
  answer: z
    .object({
      ExpirationDate: z.string().regex(/^\d{4}-\d\d-\d\d/),
      RealNameStatus: z.enum(["SUCCEED", "NONAUDIT", "AUDITING", "FAILED"]),
      RegistrantOrganization: z.string().optional(),
      RegistrantName: z.string().optional(),
      ZhRegistrantOrganization: z.string().optional(),
      ZhRegistrantName: z.string().optional(),
    })
    .transform(({ ExpirationDate, RealNameStatus, ...names }) => ({
      expiresOn: ExpirationDate.slice(0, "2027-01-31".length),
      realName: RealNameStatus,
      holders: Object.values(names).flatMap((name) => (name ? [name] : [])),
    })),
};

/**
 * Opens the way to Alibaba Cloud, with the credentials of its SDKs' usual chain.
 *
 * @returns what asks about a domain, given in ASCII; throws CommandError where no answer can be had but that it is somebody else's
 * @throws CommandError where there are no credentials
 */
export async function connect(asking: Asking): Promise<(domain: string) => Promise<Answer>> {
  const credential = new Credential();
  // The chain's own messages about its failures may quote the files and answers that hold the credentials.
  await credential.getCredential().catch(() => {
    throw new CommandError(texts.noCredentials);
  });
  return async (domain) => ({
    filing: await answerTo(filing, domain, credential, asking),
    registration: await answerTo(registration, domain, credential, asking),
  });
}

async function answerTo<T>(
  operation: Operation<T>,
  domain: string,
  credential: Credential,
  { pauses: [pause, ...pauses], ...asking }: Asking,
): Promise<T | "not-told"> {
  try {
    return operation.answer.parse(await call(operation, domain, credential, asking));
  } catch (error) {
    if (operation.isNotTold(error)) return "not-told";
    if (pause === undefined || !isPassing(error)) throw commandErrorFrom(error, operation.action, domain);
    await sleep(pause * 1000);
    return answerTo(operation, domain, credential, { ...asking, pauses });
  }
}

const remoteCall = {
  protocol: "HTTPS",
  pathname: "/",
  method: "POST",
  authType: "AK",
  style: "RPC",
  reqBodyType: "formData",
  bodyType: "json",
} as const;

async function call<T>(
  { action, version, endpoint: usual }: Operation<T>,
  domain: string,
  credential: Credential,
  { endpoint = usual, timeout }: Omit<Asking, "pauses">,
): Promise<unknown> {
  const { protocol, host } = new URL(endpoint);
  const client = new Client(new Config({ credential, endpoint: host, protocol: protocol.slice(0, -1) }));
  const { body } = await client.callApi(
    new Params({ ...remoteCall, action, version }),
    new OpenApiRequest({ query: { DomainName: domain } }),
    new RuntimeOptions({ connectTimeout: timeout * 1000, readTimeout: timeout * 1000 }),
  );
  return body;
}
