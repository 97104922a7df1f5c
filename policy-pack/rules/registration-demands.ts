import { daysBetween } from "../facts/days";
import { domainValidity, type ValidityThreshold } from "../facts/domain-validity";
import { type ProvinceId, provinces } from "../facts/provinces";
import { isUnapprovedRegistrar } from "../facts/registrars";
import type { Register, Website } from "../register/register";
import type { RuleContext, RuleResult } from "./rule";

/** What keeps a domain from being filed. */
export interface Objection {
  readonly message:
    | "registrar"
    | "expired"
    | "expires-too-soon"
    | "expires-too-soon-reportedly"
    | "expiring"
    | "no-real-name"
    | "other-holder"
    | "held-by-representative";
  readonly values: RuleResult["values"];
}

type Key = "registrarApproved" | "expiresOn" | "realNameVerified" | "holder";

type Demand = (website: Website, context: RuleContext) => "fine" | "not-stated" | Objection;

/** What is demanded of a domain when its website is filed, by the key of `registration` that answers it. */
export const demands: Readonly<Record<Key, Demand>> = {
  registrarApproved: ({ registration }) => {
    if (registration === undefined) return "not-stated";
    const { registrar, registrarApproved } = registration;
    if (registrarApproved === true) return "fine";
    const refused = registrarApproved === false || isUnapprovedRegistrar(registrar);
    return refused ? { message: "registrar", values: { registrar } } : "not-stated";
  },
  expiresOn: (website, { register, today }) => {
    const expiry = expiryOf(website, today);
    if (expiry === undefined) return "not-stated";
    if (expiry.left < 0) return { message: "expired", values: expiry.values };
    const { province } = website.entity;
    const threshold = thresholdOf(province, register);
    if (threshold === undefined || expiry.left > threshold.days) return "fine";
    return {
      message: threshold.basis === "stated" ? "expires-too-soon" : "expires-too-soon-reportedly",
      values: { ...expiry.values, province: provinces[province].name, threshold: String(threshold.days) },
    };
  },
  realNameVerified: ({ registration }) => {
    if (registration?.realNameVerified === undefined) return "not-stated";
    return registration.realNameVerified ? "fine" : { message: "no-real-name", values: {} };
  },
  holder: ({ registration, entity }) => {
    const holder = registration?.holder;
    if (holder === undefined) return "not-stated";
    if (holder === entity.name) return "fine";
    return {
      message: holder === entity.legalRepresentative ? "held-by-representative" : "other-holder",
      values: { holder, entity: entity.name, province: provinces[entity.province].name },
    };
  },
};

/** When the domain of a website expires, as days from today and as values of a message; nothing where it is not stated. */
export function expiryOf({ registration }: Website, today: string) {
  const day = registration?.expiresOn;
  if (day === undefined) return undefined;
  const left = daysBetween(today, day);
  return { left, values: { day, left: String(left), overdue: String(-left) } };
}

/** What the team knows of a province goes before what the pack does; elsewhere a domain need only be valid. */
function thresholdOf(province: ProvinceId, { facts }: Register): ValidityThreshold | undefined {
  const own = facts.validityDays[province];
  return own === undefined ? domainValidity[province] : { days: own, basis: "stated" };
}
