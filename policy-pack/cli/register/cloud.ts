import { setTimeout as sleep } from "node:timers/promises";
import Credential from "@alicloud/credentials";
import Client, { Config, OpenApiRequest, Params } from "@alicloud/openapi-client";
import { RuntimeOptions } from "@alicloud/tea-util";
import { z } from "zod";
import type { Answer, Registration } from "../../register/answers";
import { CommandError } from "../problem";
import { commandErrorFrom, isOfOtherAccount, isTransient, isUnknownRefusal, texts } from "./cloud-problems";

export interface QueryOptions {
  /** Where to ask instead of the public endpoints, as a URL. */
  readonly endpoint?: string | undefined;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
  /** Seconds to wait before each further attempt when asked to come back later. */
  readonly retryDelays: readonly number[];
}

interface Operation<T> {
  readonly action: string;
  readonly version: string;
  readonly endpoint: string;
  readonly answer: z.ZodType<T>;
  /** Whether an error means that this account may not know. */
  isWithheld(error: unknown): boolean;
}

/** Source: https://help.aliyun.com/zh/cdn/developer-reference/api-cdn-2018-05-10-checkcdndomainicp (read 2026-11). */
const filing: Operation<Answer["filing"]> = {
  action: "CheckCdnDomainICP",
  version: "2018-05-10",
  endpoint: "https://cdn.aliyuncs.com",
  isWithheld: isOfOtherAccount,
  answer: z
    .object({ Status: z.enum(["DomainIsRegistration", "DomainNotRegistration"]) })
    .transform(({ Status }) => (Status === "DomainIsRegistration" ? "filed" : "not-filed")),
};

/**
 * It answers only about the account's own domains. With which code it refuses others is not documented, so any code
 * counts that has no other meaning.
 *
 * Source: https://www.alibabacloud.com/help/en/domains/latest/querydomainbydomainname (read 2026-11).
 */
const registration: Operation<Registration> = {
  action: "QueryDomainByDomainName",
  version: "2018-01-29",
  endpoint: "https://domain.aliyuncs.com",
  isWithheld: isUnknownRefusal,
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
 * Connects to Alibaba Cloud, with the credentials of its SDKs' usual chain.
 *
 * @returns a query for a domain in ASCII; it throws CommandError where there is neither an answer nor one withheld
 * @throws CommandError where there are no credentials
 */
export async function connect(options: QueryOptions): Promise<(domain: string) => Promise<Answer>> {
  const credential = new Credential();
  // The chain's own messages about its failures may quote the files and answers that hold the credentials.
  await credential.getCredential().catch(() => {
    throw new CommandError(texts.noCredentials);
  });
  return async (domain) => ({
    filing: await answerTo(filing, domain, credential, options),
    registration: await answerTo(registration, domain, credential, options),
  });
}

async function answerTo<T>(
  operation: Operation<T>,
  domain: string,
  credential: Credential,
  { retryDelays: [retryDelay, ...retryDelays], ...options }: QueryOptions,
): Promise<T | "withheld"> {
  try {
    return operation.answer.parse(await call(operation, domain, credential, options));
  } catch (error) {
    if (operation.isWithheld(error)) return "withheld";
    if (retryDelay === undefined || !isTransient(error)) throw commandErrorFrom(error, operation.action, domain);
    await sleep(retryDelay * 1000);
    return answerTo(operation, domain, credential, { ...options, retryDelays });
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
  { endpoint = usual, timeout }: Omit<QueryOptions, "retryDelays">,
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
