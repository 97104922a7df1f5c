import { phrases, type Text } from "../../locales/text";
import { CommandError } from "../problem";

export const texts = phrases("registerCloudProblems", {
  noCredentials:
    "No credentials for Alibaba Cloud were found, or none that can be used. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, run 'aliyun configure', or use whatever else the credential chain of its SDKs reads.",
  credentialsRefused:
    "Alibaba Cloud does not accept the credentials. Check that the access key exists, is enabled, and that its secret or token is complete and has not expired.",
  notAllowed:
    "The credentials may not ask this. Allow them to read CDN and domains (AliyunCDNReadOnlyAccess and AliyunDomainReadOnlyAccess do).",
  throttled: "Alibaba Cloud asks to come back later, and did so at every attempt. Run the command again in a minute.",
  timeout: "No answer came in time. Check the network and its proxy, or wait longer with --timeout.",
  otherAnswer:
    "The answer is not one of Alibaba Cloud's API. Check the endpoint, and whether a proxy answers in its place.",
  refused: "Alibaba Cloud refuses the question. Look the code up in the API's documentation.",
  unreachable: "The endpoint cannot be reached. Check the network, its proxy and the endpoint.",
  problem: "{action} {domain}: {meaning} ({label})",
});

/** What the client throws: an answer of the API with its code, or what kept an answer from arriving. */
interface Failure {
  readonly name: string;
  readonly code?: string | undefined;
  /** There where the API answered. */
  readonly statusCode?: number | undefined;
}

const transient = /^(?:Throttling|ServiceUnavailable|ServiceBusy|NetworkIOError|CheckDomainICPFail)/;

/** What failures mean, by name or code; the first that fits. Codes: https://api.alibabacloud.com/document (read 2026-11). */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [
    /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|InvalidSecurityToken\..*|SecurityTokenExpired|MissingSecurityToken|InvalidAccessKeyId\..*)$/,
    texts.credentialsRefused,
  ],
  [/^(?:Forbidden|NoPermission|Unauthorized)/, texts.notAllowed],
  [transient, texts.throttled],
  [/Timeout|ETIMEDOUT/, texts.timeout],
  [/^(?:SyntaxError|ZodError)$/, texts.otherAnswer],
];

/** Whether the domain belongs to another account: CDN has a code for that. */
export function isOfOtherAccount(error: unknown): boolean {
  return failureIn(error).code === "-124";
}

/** Whether the API answered with a code that means none of what is known here. */
export function isUnknownRefusal(error: unknown): boolean {
  const { code = "", statusCode = 500 } = failureIn(error);
  return statusCode < 500 && meaningOf(code) === undefined;
}

/** Whether the same question may have an answer a little later. */
export function isTransient(error: unknown): boolean {
  const { code = "", statusCode } = failureIn(error);
  return transient.test(code) || statusCode === 503;
}

/** A failure in words. Of the API's answer only the code is repeated: the rest may quote the request and so the credentials. */
export function commandErrorFrom(error: unknown, action: string, domain: string): CommandError {
  const { name, code, statusCode } = failureIn(error);
  const label = code ?? name;
  const meaning = meaningOf(label) ?? (statusCode === undefined ? texts.unreachable : texts.refused);
  return new CommandError(texts.problem({ action, domain, meaning, label }));
}

function meaningOf(label: string): Text | undefined {
  return meanings.find(([pattern]) => pattern.test(label))?.[1];
}

function failureIn(error: unknown): Failure {
  const { name, code, data } = error as { name: string; code?: string; data?: { statusCode?: number } };
  return { name, code, statusCode: data?.statusCode };
}
