import { urnPattern } from "../../deployment/urn";
import { texts as schemaIssue } from "../../documents/issues";
import type { Complaint } from "../../documents/problem";
import { meantWord } from "../../documents/words";
import { type FilingNumber, isFilingNumber, parseFilingNumber } from "../../facts/filing-number";
import { nearest } from "../../facts/nearest";
import { phrases, type Text } from "../../locales/text";
import type { ListedEntity, ListedWebsite } from "../schema";
import { repeated } from "./repeated";
import type { Validator } from "./validator";

export const texts = phrases("registerWebsites", {
  number: "number",
  misspeltEntity: "no entity has this name; did you mean '{meant}'?",
  unknownEntity: "no entity of this name is listed under entities",
  providersMissing: "missing; a filed website has at least one access provider, such as alibaba-cloud",
  noUrn:
    "not a URN of Pulumi; it begins with urn:pulumi: and ends with the resource's name, as `pulumi stack --show-urns` prints it",
  namedTwice: "urn already names the resource; keep one of the two",
  dayOfPlanned: "only a filed website has this day: give its filingNumber too",
  changeOfPlanned: "only the filing of a filed website can be changed: give its filingNumber too",
  entityNumber: "this is the number of an entity; a website's ends in -1, -2, …",
  entityNotFiled: "a filed website needs a filed entity: give '{name}' its filingNumber {entity}",
  otherEntity: "the number does not belong to the entity, whose number is {filingNumber}",
});

export const validateWebsites: Validator = function* ({ entities, websites }, lineOf) {
  for (const [index, website] of websites.entries()) {
    const path = `websites[${index}]`;
    const entity = entities.find(({ name }) => name === website.entity);
    if (!entity) yield unknownEntity(`${path}.entity`, website.entity, entities);
    yield* providers(path, website);
    yield* instanceName(`${path}.instance`, website);
    if (website.filingNumber === undefined) yield* planned(path, website);
    else if (entity) yield* siteNumber(`${path}.filingNumber`, website.filingNumber, entity);
  }
  const numbers = websites.flatMap(({ filingNumber }, index) =>
    filingNumber === undefined ? [] : [{ path: `websites[${index}].filingNumber`, text: filingNumber }],
  );
  yield* repeated(texts.number, numbers, lineOf);
};

function unknownEntity(path: string, text: string, entities: readonly ListedEntity[]): Complaint {
  const meant = nearest(
    text,
    entities.map(({ name }) => name),
  );
  return { path, text: meant ? texts.misspeltEntity({ meant }) : texts.unknownEntity };
}

/** A misspelt `alibaba-cloud` would turn a website that is accessed through it into one that is not. */
function* providers(path: string, { filingNumber, accessProviders }: ListedWebsite): Iterable<Complaint> {
  if (filingNumber !== undefined && accessProviders.length === 0) {
    yield { path: `${path}.accessProviders`, text: texts.providersMissing };
  }
  for (const [index, provider] of accessProviders.entries()) {
    const meant = meantWord(provider, ["alibaba-cloud"]);
    if (meant === undefined || meant === provider) continue;
    yield { path: `${path}.accessProviders[${index}]`, text: schemaIssue.misspeltWord({ meant }) };
  }
}

function* instanceName(path: string, { instance }: ListedWebsite): Iterable<Complaint> {
  if (instance?.urn !== undefined && !urnPattern.test(instance.urn)) {
    yield { path: `${path}.urn`, text: texts.noUrn };
  }
  if (instance?.urn !== undefined && instance.pulumi !== undefined) {
    yield { path: `${path}.pulumi`, text: texts.namedTwice };
  }
}

function* planned(path: string, { filedOn, previous }: ListedWebsite): Iterable<Complaint> {
  if (filedOn !== undefined) {
    yield { path: `${path}.filedOn`, text: texts.dayOfPlanned };
  }
  if (previous !== undefined) {
    yield { path: `${path}.previous`, text: texts.changeOfPlanned };
  }
}

function* siteNumber(path: string, text: string, entity: ListedEntity): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.website === undefined) {
    yield { path, text: texts.entityNumber };
  } else if (entity.filingNumber === undefined) {
    yield { path, text: texts.entityNotFiled({ name: entity.name, entity: number.entity }) };
  } else if (belongsToAnother(number, parseFilingNumber(entity.filingNumber))) {
    yield { path, text: texts.otherEntity({ filingNumber: entity.filingNumber }) };
  }
}

/** Of a license and a filing an entity may hold both; a number of the entity that is wrong itself has its own complaint. */
function belongsToAnother(site: FilingNumber, entity: FilingNumber | Text): boolean {
  return (
    isFilingNumber(entity) &&
    entity.website === undefined &&
    (entity.license === site.license ? entity.entity !== site.entity : entity.province !== site.province)
  );
}
