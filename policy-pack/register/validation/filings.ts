import { urnPattern } from "../../deployment/urn";
import { texts as schemaIssue } from "../../documents/issues";
import type { Complaint } from "../../documents/problem";
import { meantWord } from "../../documents/words";
import { type FilingKind, kindLetters } from "../../facts/filing-kinds";
import { type FilingNumber, isFilingNumber, parseFilingNumber } from "../../facts/filing-number";
import { nearest } from "../../facts/nearest";
import { phrases, type Text } from "../../locales/text";
import type { ListedApp, ListedEntity, ListedWebsite, RegisterData } from "../schema";
import { repeated } from "./repeated";
import type { Validator } from "./validator";

export const texts = phrases("registerFilings", {
  number: "number",
  misspeltEntity: "no entity has this name; did you mean '{meant}'?",
  unknownEntity: "no entity of this name is listed under entities",
  providersMissing: "missing; what is filed has at least one access provider, such as alibaba-cloud",
  noUrn:
    "not a URN of Pulumi; it begins with urn:pulumi: and ends with the resource's name, as `pulumi stack --show-urns` prints it",
  namedTwice: "urn already names the resource; keep one of the two",
  dayOfPlanned: "only what is filed has this day: give its filingNumber too",
  changeOfPlanned: "only the filing of a filed website can be changed: give its filingNumber too",
  entityNumber: "this is the number of an entity; one of kind {kind} ends in {endings}",
  appAmongWebsites: "this number is one of kind {kind}; list it under apps",
  websiteAmongApps: "this is the number of a website; list it under websites",
  otherLetter: "this number is one of kind {found}; one of kind {kind} ends in {endings}",
  entityNotFiled: "what is filed needs a filed entity: give '{name}' its filingNumber {entity}",
  otherEntity: "the number does not belong to the entity, whose number is {filingNumber}",
});

/** An entry of either list. */
interface Entry {
  readonly path: string;
  readonly kind: FilingKind;
  readonly listed: ListedWebsite | ListedApp;
}

export const validateFilings: Validator = function* (data, lineOf) {
  const entries = entriesOf(data);
  for (const { path, kind, listed } of entries) {
    const entity = data.entities.find(({ name }) => name === listed.entity);
    if (!entity) yield unknownEntity(`${path}.entity`, listed.entity, data.entities);
    yield* providers(path, listed);
    yield* instanceName(`${path}.instance`, listed);
    if (listed.filingNumber === undefined) yield* planned(path, listed);
    else if (entity) yield* filingNumber(`${path}.filingNumber`, listed.filingNumber, kind, entity);
  }
  const numbers = entries.flatMap(({ path, listed: { filingNumber } }) =>
    filingNumber === undefined ? [] : [{ path: `${path}.filingNumber`, text: filingNumber }],
  );
  yield* repeated(texts.number, numbers, lineOf);
};

function entriesOf({ websites, apps }: RegisterData): readonly Entry[] {
  return [
    ...websites.map((listed, index): Entry => ({ path: `websites[${index}]`, kind: "website", listed })),
    ...apps.map((listed, index): Entry => ({ path: `apps[${index}]`, kind: listed.kind, listed })),
  ];
}

function unknownEntity(path: string, text: string, entities: readonly ListedEntity[]): Complaint {
  const meant = nearest(
    text,
    entities.map(({ name }) => name),
  );
  return { path, text: meant ? texts.misspeltEntity({ meant }) : texts.unknownEntity };
}

/** A misspelt `alibaba-cloud` would turn a website that is accessed through it into one that is not. */
function* providers(path: string, { filingNumber, accessProviders }: Entry["listed"]): Iterable<Complaint> {
  if (filingNumber !== undefined && accessProviders.length === 0) {
    yield { path: `${path}.accessProviders`, text: texts.providersMissing };
  }
  for (const [index, provider] of accessProviders.entries()) {
    const meant = meantWord(provider, ["alibaba-cloud"]);
    if (meant === undefined || meant === provider) continue;
    yield { path: `${path}.accessProviders[${index}]`, text: schemaIssue.misspeltWord({ meant }) };
  }
}

function* instanceName(path: string, { instance }: Entry["listed"]): Iterable<Complaint> {
  if (instance?.urn !== undefined && !urnPattern.test(instance.urn)) {
    yield { path: `${path}.urn`, text: texts.noUrn };
  }
  if (instance?.urn !== undefined && instance.pulumi !== undefined) {
    yield { path: `${path}.pulumi`, text: texts.namedTwice };
  }
}

function* planned(path: string, listed: Entry["listed"]): Iterable<Complaint> {
  if (listed.filedOn !== undefined) {
    yield { path: `${path}.filedOn`, text: texts.dayOfPlanned };
  }
  if ("previous" in listed && listed.previous !== undefined) {
    yield { path: `${path}.previous`, text: texts.changeOfPlanned };
  }
}

function* filingNumber(path: string, text: string, kind: FilingKind, entity: ListedEntity): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.kind === undefined) {
    yield { path, text: texts.entityNumber({ kind, endings: endingsOf(kind) }) };
  } else if (number.kind !== kind) yield { path, text: ofOtherKind(number.kind, kind) };
  else if (entity.filingNumber === undefined) {
    yield { path, text: texts.entityNotFiled({ name: entity.name, entity: number.entity }) };
  } else if (belongsToAnother(number, parseFilingNumber(entity.filingNumber))) {
    yield { path, text: texts.otherEntity({ filingNumber: entity.filingNumber }) };
  }
}

function ofOtherKind(found: FilingKind, listedAs: FilingKind): Text {
  if (found === "website") return texts.websiteAmongApps;
  if (listedAs === "website") return texts.appAmongWebsites({ kind: found });
  return texts.otherLetter({ found, kind: listedAs, endings: endingsOf(listedAs) });
}

function endingsOf(kind: FilingKind): string {
  return `-1${kindLetters[kind]}, -2${kindLetters[kind]}, …`;
}

/** Of a license and a filing an entity may hold both; a number of the entity that is wrong itself has its own complaint. */
function belongsToAnother(site: FilingNumber, entity: FilingNumber | Text): boolean {
  return (
    isFilingNumber(entity) &&
    entity.suffix === undefined &&
    (entity.license === site.license ? entity.entity !== site.entity : isOfOtherProvince(entity, site))
  );
}

/** A license that is valid nationwide is of none. */
function isOfOtherProvince(one: FilingNumber, other: FilingNumber): boolean {
  return one.province !== undefined && other.province !== undefined && one.province !== other.province;
}
