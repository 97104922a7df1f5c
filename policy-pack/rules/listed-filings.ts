import type { Answered, FiledEntity } from "../register/answers";
import { filedDomainsOf } from "../register/filings";
import {
  entityFor,
  grantedFor,
  hasAccess,
  type Listed,
  listedAs,
  listOf,
  missingFrom,
  registrableOf,
} from "../register/listed";
import { type Entity, type Filing, isPlanned, type Register } from "../register/register";
import { atFiling, atRegisterEntry, calling } from "./in-register";
import type { ListedDifference } from "./register-verified-messages";
import type { RuleResult } from "./rule";

type Result = RuleResult<ListedDifference>;

/**
 * What the register and the accounts' filings say differently. What an account does not list may be of another account,
 * which is a difference only where that account lists the entity.
 *
 * @param listed what the accounts that were asked have filed
 */
export function* listedDifferences(
  register: Register,
  listed: readonly FiledEntity[],
  answered: readonly Answered[],
): Iterable<Result> {
  for (const entity of register.entities) yield* ofEntity(entity, register, listed);
  for (const filing of register.filings) yield* ofFiling(filing, listed, answered);
  for (const entity of listed) yield* notInRegister(entity, register);
}

function* ofEntity(entity: Entity, register: Register, listed: readonly FiledEntity[]): Iterable<Result> {
  const { filingNumber, path } = entity;
  const found = listed.find(({ number }) => number === filingNumber);
  const renumbered = listed.find(({ name }) => name === entity.name);
  const values = { entity: entity.name, number: filingNumber };
  if (found === undefined) {
    if (renumbered !== undefined) {
      const message = filingNumber === undefined ? "entity-filed-already" : "other-entity-number";
      const at = atRegisterEntry(`${path}.filingNumber`);
      yield { outcome: "violation", message, ...at, values: { ...values, actual: renumbered.number } };
    } else if (filingNumber !== undefined && hasAccess(entity, register)) {
      yield { outcome: "undetermined", message: "entity-not-listed", ...atRegisterEntry(path), values };
    }
    return;
  }
  if (found.name !== entity.name) {
    const at = atRegisterEntry(`${path}.name`);
    yield { outcome: "violation", message: "other-entity-name", ...at, values: { ...values, actual: found.name } };
  }
  if (found.kind !== entity.kind) {
    const at = atRegisterEntry(`${path}.kind`);
    yield { outcome: "violation", message: "other-entity-kind", ...at, values: { ...values, actual: found.kind } };
  }
}

function* ofFiling(filing: Filing, listed: readonly FiledEntity[], answered: readonly Answered[]): Iterable<Result> {
  const found = listedAs(filing, listed);
  if (found !== undefined) {
    yield* compared(filing, found);
    yield* accessed(filing);
  } else if (isPlanned(filing)) yield* grantedAlready(filing, listed);
  else if (filing.accessProviders.includes("alibaba-cloud") && lists(filing.entity, listed)) {
    yield* notListed(filing, answered);
  }
}

function* compared(filing: Filing, { found, owner }: Listed): Iterable<Result> {
  const common = { ...calling(filing), number: filing.filingNumber };
  if (found.name !== filing.name) {
    const values = { ...common, actual: found.name };
    yield { outcome: "violation", message: "other-name", ...atFiling(filing, "name"), values };
  }
  if (filing.entity.filingNumber !== owner.number) {
    const values = { ...common, entity: filing.entity.name, actual: owner.name };
    yield { outcome: "violation", message: "other-entity", ...atFiling(filing, "entity"), values };
  }
  const key = filing.kind === "website" ? "domain" : "domains";
  const [stated, actual] = [filedDomainsOf(filing).map(({ registrable }) => registrable), registrableOf(found)];
  if (stated.toSorted().join() !== actual.toSorted().join()) {
    const values = { ...common, stated: stated.join(", ") || "-", actual: actual.join(", ") || "-" };
    yield { outcome: "violation", message: "other-domains", ...atFiling(filing, key), values };
  }
}

function* accessed(filing: Filing): Iterable<Result> {
  if (filing.accessProviders.includes("alibaba-cloud")) return;
  const values = { ...calling(filing), number: filing.filingNumber };
  yield { outcome: "violation", message: "access-granted", ...atFiling(filing, "accessProviders"), values };
}

function* grantedAlready(filing: Filing, listed: readonly FiledEntity[]): Iterable<Result> {
  const granted = grantedFor(filing, listed);
  if (granted === undefined) return;
  const values = { ...calling(filing), number: granted.number };
  yield { outcome: "violation", message: "granted", ...atFiling(filing, "filingNumber"), values };
}

function lists({ filingNumber }: Entity, listed: readonly FiledEntity[]): boolean {
  return listed.some(({ number }) => number === filingNumber);
}

/** A domain that has a filing all the same has lost its access, not its filing. */
function* notListed(filing: Filing, answered: readonly Answered[]): Iterable<Result> {
  const its = answered.filter(({ website }) => website === filing);
  if (its.some(({ answer }) => answer.filing === "not-filed")) return;
  const message = its.some(({ answer }) => answer.filing === "filed") ? "access-lost" : "not-listed";
  const values = { ...calling(filing), number: filing.filingNumber };
  yield { outcome: "violation", message, ...atFiling(filing, "accessProviders"), values };
}

function* notInRegister(entity: FiledEntity, register: Register): Iterable<Result> {
  if (entityFor(entity, register) === undefined) {
    const values = { entity: entity.name, number: entity.number };
    yield { outcome: "violation", message: "entity-not-in-register", ...atRegisterEntry("entities"), values };
  }
  for (const listed of missingFrom(register, entity)) {
    const list = listOf(listed);
    const values = { name: listed.name, number: listed.number, entity: entity.name, list };
    const [domain] = registrableOf(listed);
    yield { outcome: "violation", message: "not-in-register", domain, ...atRegisterEntry(list), values };
  }
}
