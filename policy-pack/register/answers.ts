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
