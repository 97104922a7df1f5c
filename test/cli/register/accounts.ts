import { domainToASCII } from "node:url";
import { cloud, type Question, type Reply, refusal } from "./cloud";

/** A website or app, as the API lists it. */
export interface Site {
  readonly number: string;
  readonly name: string;
  readonly domains?: readonly string[];
}

export interface Owner {
  readonly number: string;
  readonly name: string;
  readonly nature?: string;
  readonly sites?: readonly Site[];
  readonly apps?: readonly Site[];
  readonly risks?: readonly object[];
}

/** An account by its access key. What it holds may change while the test runs. */
export interface Holding {
  readonly id: string;
  owners: readonly Owner[];
  /** The domains that are registered through it, with the day on which they expire. */
  registered?: Readonly<Record<string, string>>;
}

/** Never to be printed or written. */
export const person = "赵负责";

/** Accounts that can be asked, each with an access key of its own. */
export function accountsAt(holdings: Readonly<Record<string, Holding>>) {
  return cloud(({ action, domain, authorization }: Question): Reply => {
    const key = /Credential=([^,/]+)/.exec(authorization)?.[1] ?? "";
    const holding = holdings[key];
    if (holding === undefined) return refusal("InvalidAccessKeyId.NotFound", 404);
    if (action === "GetCallerIdentity") return [200, { AccountId: holding.id, PrincipalId: person }];
    if (action === "QuerySuccessIcpData") return [200, listing(holding.owners)];
    const owners = Object.values(holdings).flatMap((each) => each.owners);
    const filed = owners.some(({ sites = [] }) =>
      sites.some(({ domains = [] }) => domains.some((each) => domainToASCII(each) === domain)),
    );
    if (action === "CheckCdnDomainICP")
      return [200, { Status: filed ? "DomainIsRegistration" : "DomainNotRegistration" }];
    const expiry = holding.registered?.[domain];
    if (expiry === undefined) return refusal("DomainNotExist");
    return [200, { ExpirationDate: `${expiry} 10:00:00`, RealNameStatus: "SUCCEED", ZhRegistrantName: person }];
  });
}

/** The answer of QuerySuccessIcpData. */
export function listing(owners: readonly Owner[]): object {
  return {
    Success: true,
    BaSuccessDataWithRiskList: owners.map(({ number, name, nature = "企业", sites = [], apps, risks }) => ({
      IcpNumber: number,
      OrganizersName: name,
      OrganizersNature: nature,
      ResponsiblePersonName: person,
      WebsiteList: sites.map((site) => ({
        SiteRecordNum: site.number,
        SiteName: site.name,
        DomainList: site.domains ?? [],
        ResponsiblePersonName: person,
      })),
      AppList: apps?.map((app) => ({
        AppRecordNum: app.number,
        AppName: app.name,
        DomainList: app.domains,
        ResponsiblePersonName: person,
      })),
      RiskList: risks,
    })),
  };
}
