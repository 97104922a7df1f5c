import { typeOf } from "../catalog";
import type { FilingInstanceType } from "../catalog/shape";
import type { Resource } from "../deployment/resource";
import { type Properties, readAll, textOf, UNKNOWN } from "../deployment/value";
import { isMainland } from "../facts/regions";
import type { Text } from "../locales/text";
import { type Filing, type FilingInstance, isPlanned } from "../register/register";
import { exposureOf } from "../resolution/location/exposure";
import { locate } from "../resolution/location/location";
import type { DeploymentContext } from "./rule";

/** What keeps an instance from holding a filing. */
export type Flaw = "overseas" | "pay-as-you-go" | "spot" | "too-short" | "no-public-address" | "stopped";

/** One demand on the instance of a filing, and what answers it. */
export interface Term {
  /** The property of the resource, or the key of the register. */
  readonly key: string;
  readonly answer: "fine" | "unknown" | Flaw;
  /** Where it serves from, for messages. */
  readonly where?: Text | undefined;
}

type TermProperties = NonNullable<FilingInstanceType["terms"]>;

/** The fewest months that an instance is bought for. Source: billing documentation of ECS (2021) and its FAQ (2018). */
const fewestMonths = 3;

const monthsIn: Readonly<Record<string, number>> = { Month: 1, Year: 12 };

const unknown = textOf(UNKNOWN);

/** What is demanded of an instance that can hold a filing, as far as the plan tells; nothing of a type that cannot. */
export function plannedTerms(
  resource: Resource,
  filing: Filing,
  context: DeploymentContext,
): readonly Term[] | undefined {
  const instance = typeOf(resource.type)?.filingInstance;
  if (instance === undefined) return undefined;
  const region = regionOf(resource, context);
  return instance.terms ? [region, ...termsOf(resource, instance.terms, filing, context)] : [region];
}

/** Whether a type may be what somebody took for the instance; one that only binds a domain, as a CDN does, may not. */
export function isHost(type: string): boolean {
  const row = typeOf(type);
  return row?.product !== undefined && row.domains === undefined;
}

/** What is demanded of an instance that no Pulumi program manages, as far as the register tells. */
export function statedTerms(filing: Filing, instance: FilingInstance): readonly Term[] {
  const { product, region, chargeType, publicAddress, purchasedMonths } = instance;
  const state = <T>(key: string, value: T | undefined, isFine: (value: T) => boolean, flaw: Flaw): Term => ({
    key,
    answer: value === undefined ? "unknown" : isFine(value) ? "fine" : flaw,
  });
  const terms = [{ ...state("region", region, (id) => isMainland(id) === true, "overseas"), where: region }];
  if (product !== "ecs") return terms;
  return [
    ...terms,
    state("chargeType", chargeType, (type) => type === "subscription", "pay-as-you-go"),
    state("publicAddress", publicAddress, (has) => has, "no-public-address"),
    ...(isPlanned(filing)
      ? [state("purchasedMonths", purchasedMonths, (months) => months >= fewestMonths, "too-short")]
      : []),
  ];
}

function termsOf(
  resource: Resource,
  properties: TermProperties,
  filing: Filing,
  context: DeploymentContext,
): readonly Term[] {
  const { inputs } = resource;
  const { chargeType, publicAddress, status, period } = properties;
  const charge = chargeOf(inputs, properties);
  return [
    { key: chargeType, answer: charge },
    { key: publicAddress, answer: addressOf(resource, filing, context) },
    ...(status === undefined ? [] : [{ key: status, answer: statusOf(inputs, status) }]),
    ...(isPlanned(filing) && charge === "fine" ? [{ key: period, answer: periodOf(inputs, properties, filing) }] : []),
  ];
}

function regionOf(resource: Resource, { deployment, register }: DeploymentContext): Term {
  const { place, how } = locate(resource, { deployment, register });
  const answers = { mainland: "fine", overseas: "overseas", undecided: "unknown" } as const;
  return { key: "region", answer: answers[place], where: how };
}

/** The API charges by use where nothing is said, unless a launch template says it; a subscription is never spot. */
function chargeOf(inputs: Properties, { chargeType, spotStrategy, templates }: TermProperties): Term["answer"] {
  const charge = textAt(inputs, chargeType) ?? (hasAny(inputs, templates) ? unknown : "PostPaid");
  if (charge === unknown) return "unknown";
  if (charge === "PrePaid") return "fine";
  const spot = textAt(inputs, spotStrategy) ?? "NoSpot";
  return [unknown, "NoSpot"].includes(spot) ? "pay-as-you-go" : "spot";
}

/** An address that is associated in another program shows only in the register. */
function addressOf(resource: Resource, { instance }: Filing, { deployment }: DeploymentContext): Term["answer"] {
  if (instance?.publicAddress === true) return "fine";
  const answers = { public: "fine", private: "no-public-address", undecided: "unknown" } as const;
  return answers[exposureOf(resource, deployment)];
}

function statusOf(inputs: Properties, path: string): Term["answer"] {
  const status = textAt(inputs, path);
  if (status === unknown) return "unknown";
  return status === "Stopped" ? "stopped" : "fine";
}

/** A subscription is bought for one month where nothing is said; with automatic renewal it may last longer. */
function periodOf(inputs: Properties, properties: TermProperties, { instance }: Filing): Term["answer"] {
  if ((instance?.purchasedMonths ?? 0) >= fewestMonths) return "fine";
  const period = textAt(inputs, properties.period) ?? (hasAny(inputs, properties.templates) ? unknown : "1");
  const unit = textAt(inputs, properties.periodUnit) ?? "Month";
  if ([period, unit].includes(unknown)) return "unknown";
  if (Number(period) * (monthsIn[unit] ?? 0) >= fewestMonths) return "fine";
  const renewal = textAt(inputs, properties.renewal) ?? "";
  return [unknown, "AutoRenewal", "true"].includes(renewal) ? "unknown" : "too-short";
}

function hasAny(inputs: Properties, paths: readonly string[]): boolean {
  return paths.some((path) => textAt(inputs, path) !== undefined);
}

function textAt(inputs: Properties, path: string): string | undefined {
  const [found] = readAll(inputs, path);
  return found && textOf(found.value);
}
