import type { DomainName } from "../facts/domain";
import type { Website } from "./filings";

/** What Alibaba Cloud answers about a domain; `withheld` where the account that asks may not know. */
export interface Answer {
  readonly filing: "filed" | "not-filed" | "withheld";
  readonly registration: Registration | "withheld";
}

/** A domain as it is registered through Alibaba Cloud. */
export interface Registration {
  /** The last day, in China, as `2027-01-31`. */
  readonly expiresOn: string;
  readonly realName: "SUCCEED" | "NONAUDIT" | "AUDITING" | "FAILED";
  /** The names of the holder, in the languages in which it is registered. */
  readonly holders: readonly string[];
}

/** A domain of the register, and what Alibaba Cloud answers about it. */
export interface Answered {
  readonly website: Website;
  readonly domain: DomainName;
  readonly answer: Answer;
}

/** An entity as an account has filed it. */
export interface FiledEntity {
  /** Its filing number, or that of its license. */
  readonly number: string;
  readonly name: string;
  readonly kind: "organization" | "individual";
  /** Websites and apps; which one it is the number tells. */
  readonly filings: readonly ListedFiling[];
  readonly risks: readonly FilingRisk[];
}

export interface ListedFiling {
  readonly number: string;
  readonly name: string;
  readonly domains: readonly string[];
}

/** What endangers a filing, as Alibaba Cloud sees it. */
export interface FilingRisk {
  /** The number and the domain that it is about, in Alibaba Cloud's words. */
  readonly source: string;
  readonly suggestions: readonly string[];
  /** The day on which the filing or its access may be cancelled, as `2027-01-31`; absent where none is told. */
  readonly deadline?: string | undefined;
}
