import type { Bilingual } from "../../locales/text";
import { CommandError } from "../problem";

/** What the client throws: an answer of the API with its code, or what kept an answer from arriving. */
interface Failure {
  readonly name: string;
  readonly code?: string | undefined;
  /** There where the API answered. */
  readonly statusCode?: number | undefined;
}

export const noCredentials: Bilingual = {
  en: "No credentials for Alibaba Cloud were found, or none that can be used. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, run 'aliyun configure', or use whatever else the credential chain of its SDKs reads.",
  zh: "未找到可用的阿里云凭据。请设置 ALIBABA_CLOUD_ACCESS_KEY_ID 和 ALIBABA_CLOUD_ACCESS_KEY_SECRET，或运行 'aliyun configure'，或使用阿里云 SDK 默认凭据链支持的其他方式。",
};

const passing = /^(?:Throttling|ServiceUnavailable|ServiceBusy|NetworkIOError|CheckDomainICPFail)/;

/** What failures mean, by name or code; the first that fits. Codes: https://api.alibabacloud.com/document (read 2026-11). */
const meanings: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|InvalidSecurityToken\..*|SecurityTokenExpired|MissingSecurityToken|InvalidAccessKeyId\..*)$/,
    {
      en: "Alibaba Cloud does not accept the credentials. Check that the access key exists, is enabled, and that its secret or token is complete and has not expired.",
      zh: "阿里云不接受当前凭据。请确认 AccessKey 存在且已启用，其密钥或令牌完整且未过期。",
    },
  ],
  [
    /^(?:Forbidden|NoPermission|Unauthorized)/,
    {
      en: "The credentials may not ask this. Allow them to read CDN and domains (AliyunCDNReadOnlyAccess and AliyunDomainReadOnlyAccess do).",
      zh: "当前凭据没有查询权限。请授予 CDN 和域名的只读权限（如 AliyunCDNReadOnlyAccess 和 AliyunDomainReadOnlyAccess）。",
    },
  ],
  [
    passing,
    {
      en: "Alibaba Cloud asks to come back later, and did so at every attempt. Run the command again in a minute.",
      zh: "阿里云多次要求稍后重试。请一分钟后再次运行该命令。",
    },
  ],
  [
    /Timeout|ETIMEDOUT/,
    {
      en: "No answer came in time. Check the network and its proxy, or wait longer with --timeout.",
      zh: "等待应答超时。请检查网络和代理，或通过 --timeout 延长等待时间。",
    },
  ],
  [
    /^(?:SyntaxError|ZodError)$/,
    {
      en: "The answer is not one of Alibaba Cloud's API. Check the endpoint, and whether a proxy answers in its place.",
      zh: "应答不符合阿里云 API 的格式。请检查接入地址，以及是否由代理作出应答。",
    },
  ],
];

const refused: Bilingual = {
  en: "Alibaba Cloud refuses the question. Look the code up in the API's documentation.",
  zh: "阿里云拒绝了该查询。请在 API 文档中查询该错误码。",
};

const unreachable: Bilingual = {
  en: "The endpoint cannot be reached. Check the network, its proxy and the endpoint.",
  zh: "无法连接接入地址。请检查网络、代理和接入地址。",
};

/** Whether the domain belongs to another account: the code with which CDN says so. */
export function isOthers(error: unknown): boolean {
  return failureIn(error).code === "-124";
}

/** Whether the API answered with a code that means none of what is known here. */
export function isUnexplained(error: unknown): boolean {
  const { code = "", statusCode = 500 } = failureIn(error);
  return statusCode < 500 && meaningOf(code) === undefined;
}

/** Whether the same question may have an answer a little later. */
export function isPassing(error: unknown): boolean {
  const { code = "", statusCode } = failureIn(error);
  return passing.test(code) || statusCode === 503;
}

/** The failure in words. Of what the API says only its code is repeated: the rest may quote the request and so the credentials. */
export function explained(error: unknown, action: string, domain: string): CommandError {
  const { name, code, statusCode } = failureIn(error);
  const label = code ?? name;
  const { en, zh } = meaningOf(label) ?? (statusCode === undefined ? unreachable : refused);
  return new CommandError({
    en: `${action} ${domain}: ${en} (${label})`,
    zh: `${action} ${domain}：${zh}（${label}）`,
  });
}

function meaningOf(label: string): Bilingual | undefined {
  return meanings.find(([pattern]) => pattern.test(label))?.[1];
}

function failureIn(error: unknown): Failure {
  const { name, code, data } = error as { name: string; code?: string; data?: { statusCode?: number } };
  return { name, code, statusCode: data?.statusCode };
}
