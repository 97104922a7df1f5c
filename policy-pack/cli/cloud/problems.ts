import { ZodError } from "zod";
import { phrases, type Text } from "../../locales/text";
import { CommandError } from "../problem";

export const texts = phrases("cloudProblems", {
  noCredentials:
    "No credentials for Alibaba Cloud were found, or none that can be used. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, run 'aliyun configure', or use whatever else the credential chain of its SDKs reads.",
  noProfile:
    "No credentials were found under the profile '{profile}' of the aliyun CLI, or none that can be used. 'aliyun configure list' shows the profiles there are.",
  credentialsRefused:
    "Alibaba Cloud does not accept the credentials. Check that the access key exists, is enabled, and that its secret or token is complete and has not expired.",
  clock:
    "Alibaba Cloud refuses the time of the request. Set the clock of this machine, which must be right to some minutes.",
  notAllowed:
    "The credentials may not ask this. Allow them to read CDN and domains (AliyunCDNReadOnlyAccess and AliyunDomainReadOnlyAccess do) and the account's filings (the action beian:QuerySuccessIcpData).",
  notAllowedResources:
    "The credentials may not ask this. Allow them the actions resourcecenter:SearchResources and, for a resource directory, resourcecenter:SearchMultiAccountResources (AliyunResourceCenterReadOnlyAccess does).",
  notEnabled:
    "Resource Center is not switched on for this account, so nobody can ask what it has. Switch it on once, in the console of Resource Center or with 'aliyun resourcecenter EnableResourceCenter' (for a resource directory: EnableMultiAccountResourceCenter); it has everything some minutes later.",
  throttled: "Alibaba Cloud asks to come back later, and did so at every attempt. Run the command again in a minute.",
  timeout: "No answer came in time. Check the network and its proxy, or wait longer with --timeout.",
  otherAnswer:
    "The answer is not one of Alibaba Cloud's API. Check the endpoint, and whether a proxy answers in its place.",
  refused: "Alibaba Cloud refuses the question. Look the code up in the API's documentation.",
  unreachable: "The endpoint cannot be reached. Check the network, its proxy and the endpoint.",
  problem: "{question}: {meaning} ({label})",
});

/** What the client throws: an answer of the API with its code, or what kept an answer from arriving. */
interface Failure {
  readonly name: string;
  readonly code?: string | undefined;
  /** There where the API answered. */
  readonly statusCode?: number | undefined;
  /** The field of an answer that is missing, or of another form. */
  readonly field?: string | undefined;
}

const transient = /^(?:Throttling|ServiceUnavailable|ServiceBusy|NetworkIOError|CheckDomainICPFail)/;

/** What failures mean, by name or code; the first that fits. Codes: https://api.alibabacloud.com/document (read 2026-11). */
const meanings: readonly (readonly [RegExp, Text])[] = [
  [
    /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|InvalidSecurityToken\..*|SecurityTokenExpired|SecurityToken\.Expired|MissingSecurityToken|InvalidAccessKeyId\..*)$/,
    texts.credentialsRefused,
  ],
  [/^(?:InvalidTimeStamp|IllegalTimestamp|SignatureExpired)/, texts.clock],
  // Source: https://www.alibabacloud.com/help/en/resource-management/developer-reference/api-resourcecenter-2022-12-01-disableresourcecenter (2024-06-21).
  [/^(?:ServiceNotEnabled|MultiAccountServiceNotEnabled)/, texts.notEnabled],
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

/**
 * What the API answered.
 *
 * @throws a Failure where it says within a usual answer that it is none
 */
export function answered(body: unknown): unknown {
  const { Success, ErrorCode } = (body ?? {}) as { Success?: unknown; ErrorCode?: unknown };
  if (Success !== false) return body;
  const code = /^[\w.-]{1,80}$/.exec(String(ErrorCode))?.[0] ?? "Success=false";
  throw Object.assign(new Error("refused"), { code, data: { statusCode: 200 } });
}

/** A failure in words. Of the API's answer only the code is repeated: the rest may quote the request and so the credentials. */
export function commandErrorFrom(error: unknown, action: string, domain: string | undefined): CommandError {
  const { name, code, statusCode, field } = failureIn(error);
  const label = code ?? field ?? name;
  const known = meaningOf(code ?? name) ?? (statusCode === undefined ? texts.unreachable : texts.refused);
  const meaning = known === texts.notAllowed && action.startsWith("Search") ? texts.notAllowedResources : known;
  const question = domain === undefined ? action : `${action} ${domain}`;
  return new CommandError(texts.problem({ question, meaning, label }));
}

function meaningOf(label: string): Text | undefined {
  return meanings.find(([pattern]) => pattern.test(label))?.[1];
}

function failureIn(error: unknown): Failure {
  const { name, code, data } = error as { name: string; code?: string; data?: { statusCode?: number } };
  return { name, code, statusCode: data?.statusCode, field: fieldIn(error) };
}

function fieldIn(error: unknown): string | undefined {
  return error instanceof ZodError ? error.issues[0]?.path.join(".") || undefined : undefined;
}
