import * as z from "zod";
import { isFilingNumber, parseFilingNumber } from "../../facts/filing-number";
import type { Answer, FiledEntity, Registration } from "../../register/answers";
import { isOfOtherAccount, isUnknownRefusal } from "./problems";

/** A question that Alibaba Cloud's API answers. */
export interface Operation<T> {
  readonly action: string;
  readonly version: string;
  readonly endpoint: string;
  readonly answer: z.ZodType<T>;
  /** Whether an error means that this account may not know. */
  isWithheld(error: unknown): boolean;
}

const never = () => false;

/** Source: https://help.aliyun.com/zh/cdn/developer-reference/api-cdn-2018-05-10-checkcdndomainicp (read 2026-11). */
export const filing: Operation<Answer["filing"]> = {
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
export const registration: Operation<Registration> = {
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

/** Text without markup: what Alibaba Cloud suggests holds HTML. */
const prose = z.string().transform((text) =>
  text
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim(),
);

const name = z.string().trim().min(1);

const domains = z
  .array(name)
  .nullish()
  .transform((list) => list ?? []);

/** As `2026-04-24` or `2026年04月28日0点`; what is no day that exists is none. */
const deadline = z
  .string()
  .nullish()
  .transform((text) => {
    const [, year, month = "", day = ""] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text ?? "") ?? [];
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return z.iso.date().safeParse(date).success ? date : undefined;
  });

/** Older texts of the API call the suggestions `rectifySuggest`. */
const riskDetail = z
  .object({
    RiskSource: prose,
    RectifySuggestList: z.array(prose).nullish(),
    rectifySuggest: z.array(prose).nullish(),
  })
  .transform(({ RiskSource, RectifySuggestList, rectifySuggest }) => ({
    source: RiskSource,
    suggestions: RectifySuggestList ?? rectifySuggest ?? [],
  }));

const numberOf = name.refine((text) => isFilingNumber(parseFilingNumber(text)));

const owner = z
  .object({
    IcpNumber: numberOf,
    OrganizersName: name,
    OrganizersNature: name,
    WebsiteList: z.array(z.object({ SiteRecordNum: numberOf, SiteName: name, DomainList: domains })).nullish(),
    AppList: z.array(z.object({ AppRecordNum: numberOf, AppName: name, DomainList: domains })).nullish(),
    RiskList: z.array(z.object({ DeadLine: deadline, RiskDetailList: z.array(riskDetail).nullish() })).nullish(),
  })
  .transform(({ IcpNumber, OrganizersName, OrganizersNature, WebsiteList, AppList, RiskList }) => ({
    number: IcpNumber,
    name: OrganizersName,
    kind: OrganizersNature === "个人" ? ("individual" as const) : ("organization" as const),
    filings: [
      ...(WebsiteList ?? []).map((site) => ({
        number: site.SiteRecordNum,
        name: site.SiteName,
        domains: site.DomainList,
      })),
      ...(AppList ?? []).map((app) => ({ number: app.AppRecordNum, name: app.AppName, domains: app.DomainList })),
    ],
    risks: (RiskList ?? []).flatMap(({ DeadLine, RiskDetailList }) =>
      (RiskDetailList ?? []).map((detail) => ({ ...detail, deadline: DeadLine })),
    ),
  }));

/**
 * What the account has filed. Names of people are in the answer and are not read.
 *
 * Source: Alibaba Cloud's SDKs, package companyreg20260423 1.0.0 (read 2026-11).
 */
export const accountFilings: Operation<readonly FiledEntity[]> = {
  action: "QuerySuccessIcpData",
  version: "2026-04-23",
  endpoint: "https://companyreg.aliyuncs.com",
  isWithheld: never,
  answer: z
    .object({ Success: z.literal(true), BaSuccessDataWithRiskList: z.array(owner) })
    .transform(({ BaSuccessDataWithRiskList }) => BaSuccessDataWithRiskList),
};

/** Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity (read 2026-11). */
export const callerIdentity: Operation<string | undefined> = {
  action: "GetCallerIdentity",
  version: "2015-04-01",
  endpoint: "https://sts.aliyuncs.com",
  isWithheld: isUnknownRefusal,
  answer: z.object({ AccountId: name.optional() }).transform(({ AccountId }) => AccountId),
};

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** One resource of an account; addresses that only its networks reach are left out. */
const accountResource = z
  .object({
    ResourceType: name,
    ResourceId: name,
    ResourceName: text,
    RegionId: text,
    AccountId: text,
    IpAddresses: z.array(z.string()).nullish(),
    IpAddressAttributes: z.array(z.object({ IpAddress: z.string(), NetworkType: text })).nullish(),
  })
  .transform((given) => ({
    type: given.ResourceType,
    id: given.ResourceId,
    name: given.ResourceName,
    region: given.RegionId,
    account: given.AccountId,
    addresses: given.IpAddressAttributes
      ? given.IpAddressAttributes.filter(({ NetworkType }) => NetworkType !== "Private").map(
          ({ IpAddress }) => IpAddress,
        )
      : (given.IpAddresses ?? []),
  }));

export type AccountResource = z.infer<typeof accountResource>;

/** One page of what an account has, and how to ask for the next one. */
export interface ResourcePage {
  readonly resources: readonly AccountResource[];
  readonly next?: string | undefined;
}

const page = z
  .object({ Resources: z.array(accountResource).nullish(), NextToken: z.string().nullish() })
  .transform(
    ({ Resources, NextToken }): ResourcePage => ({ resources: Resources ?? [], next: NextToken || undefined }),
  );

const resourceCenter = {
  version: "2022-12-01",
  endpoint: "https://resourcecenter.aliyuncs.com",
  isWithheld: never,
  answer: page,
} as const;

/** Source: https://www.alibabacloud.com/help/en/resource-management/developer-reference/api-resourcecenter-2022-12-01-searchresources (2026-01-13). */
export const accountResources: Operation<ResourcePage> = { action: "SearchResources", ...resourceCenter };

/** The same of all accounts of a resource directory, which `Scope` names. */
export const directoryResources: Operation<ResourcePage> = { action: "SearchMultiAccountResources", ...resourceCenter };
