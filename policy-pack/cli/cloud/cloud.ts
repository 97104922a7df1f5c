import { setTimeout as sleep } from "node:timers/promises";
import Credential, { CLIProfileCredentialsProvider } from "@alicloud/credentials";
import Client, { Config, OpenApiRequest, Params } from "@alicloud/openapi-client";
import { RuntimeOptions } from "@alicloud/tea-util";
import type { Answer, FiledEntity, Registration } from "../../register/answers";
import { CommandError } from "../problem";
import {
  type AccountResource,
  accountFilings,
  accountResources,
  callerIdentity,
  directoryResources,
  filing,
  type Operation,
  type ResourcePage,
  registration,
} from "./operations";
import { answered, commandErrorFrom, isTransient, texts } from "./problems";

export interface QueryOptions {
  /** Where to ask instead of the public endpoints, as a URL. */
  readonly endpoint?: string | undefined;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
  /** Seconds to wait before each further attempt when asked to come back later. */
  readonly retryDelays: readonly number[];
}

/** An account of Alibaba Cloud that can be asked. All of it throws CommandError where there is no answer. */
export interface Cloud {
  /** What the user calls it. */
  readonly profile: string;
  /** What it knows of a registrable domain in ASCII. */
  aboutDomain(domain: string): Promise<Answer>;
  /** How a registrable domain is registered; nothing where that is another account's or another registrar's to tell. */
  registration(domain: string): Promise<Registration | undefined>;
  /** The entities and filings of the account. */
  filings(): Promise<readonly FiledEntity[]>;
  /** The account's id; nothing where it is not told. */
  account(): Promise<string | undefined>;
  /**
   * What the account has in all regions, page by page.
   *
   * @param scope a resource directory, a folder or a member of it, by its id; the account alone where absent
   */
  resources(scope?: string): AsyncIterable<readonly AccountResource[]>;
}

/**
 * Connects to Alibaba Cloud, with the credentials of its SDKs' usual chain.
 *
 * @param profile one of the aliyun CLI's configuration to take them from instead
 * @throws CommandError where there are no credentials
 */
export async function connect(options: QueryOptions, profile?: string): Promise<Cloud> {
  // The chain's own messages about its failures may quote the files and answers that hold the credentials.
  const credential = await credentialOf(profile).catch(() => {
    throw new CommandError(profile === undefined ? texts.noCredentials : texts.noProfile({ profile }));
  });
  const ask = <T>(operation: Operation<T>, query: Query = {}) => answerTo(operation, query, credential, options);
  const askAbout = <T>(operation: Operation<T>, domain: string) => ask(operation, { DomainName: domain });
  return {
    profile: profile ?? "default",
    aboutDomain: async (domain) => ({
      filing: await askAbout(filing, domain),
      registration: await askAbout(registration, domain),
    }),
    registration: async (domain) => told(await askAbout(registration, domain)),
    filings: async () => told(await ask(accountFilings)) ?? [],
    account: async () => told(await ask(callerIdentity)),
    async *resources(scope) {
      const operation = scope === undefined ? accountResources : directoryResources;
      let next: string | undefined = "";
      while (next !== undefined) {
        const query: Query = {
          MaxResults: mostResults,
          ...(scope && { Scope: scope }),
          ...(next && { NextToken: next }),
        };
        const answer: ResourcePage | undefined = told(await ask(operation, query));
        yield answer?.resources ?? [];
        next = answer?.next;
      }
    },
  };
}

function told<T>(answer: T | "withheld"): T | undefined {
  return answer === "withheld" ? undefined : answer;
}

/** Connects to the accounts of several profiles, one after the other; without any to that of the usual chain. */
export async function connectAll(
  options: QueryOptions,
  profiles: readonly string[] = [],
): Promise<readonly [Cloud, ...Cloud[]]> {
  const [first, ...others] = profiles;
  const clouds: [Cloud, ...Cloud[]] = [await connect(options, first)];
  for (const profile of others) clouds.push(await connect(options, profile));
  return clouds;
}

async function credentialOf(profile: string | undefined): Promise<Credential> {
  const own = profile === undefined ? null : CLIProfileCredentialsProvider.builder().withProfileName(profile).build();
  const credential = new Credential(null, own);
  await credential.getCredential();
  return credential;
}

type Query = Readonly<Record<string, string>>;

/** On one page, the most that the API takes. */
const mostResults = "100";

async function answerTo<T>(
  operation: Operation<T>,
  query: Query,
  credential: Credential,
  { retryDelays: [retryDelay, ...retryDelays], ...options }: QueryOptions,
): Promise<T | "withheld"> {
  try {
    return operation.answer.parse(answered(await call(operation, query, credential, options)));
  } catch (error) {
    if (operation.isWithheld(error)) return "withheld";
    if (retryDelay === undefined || !isTransient(error))
      throw commandErrorFrom(error, operation.action, query["DomainName"]);
    await sleep(retryDelay * 1000);
    return answerTo(operation, query, credential, { ...options, retryDelays });
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
  query: Query,
  credential: Credential,
  { endpoint = usual, timeout }: Omit<QueryOptions, "retryDelays">,
): Promise<unknown> {
  const { protocol, host } = new URL(endpoint);
  const client = new Client(new Config({ credential, endpoint: host, protocol: protocol.slice(0, -1) }));
  const { body } = await client.callApi(
    new Params({ ...remoteCall, action, version }),
    new OpenApiRequest({ query: { ...query } }),
    new RuntimeOptions({ connectTimeout: timeout * 1000, readTimeout: timeout * 1000 }),
  );
  return body;
}
