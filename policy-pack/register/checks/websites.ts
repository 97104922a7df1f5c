import { type Complaint, complaint } from "../../documents/problem";
import { meantWord } from "../../documents/words";
import { nearest } from "../../facts/nearest";
import type { Bilingual } from "../../locales/text";
import { type FilingNumber, isFilingNumber, parseFilingNumber } from "../filing-number";
import type { ListedEntity, ListedWebsite } from "../schema";
import type { Check } from "./check";
import { repeated } from "./repeated";

export const checkWebsites: Check = function* ({ entities, websites }, lineOf) {
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
  yield* repeated({ en: "number", zh: "备案号" }, numbers, lineOf);
};

function unknownEntity(path: string, text: string, entities: readonly ListedEntity[]): Complaint {
  const meant = nearest(
    text,
    entities.map(({ name }) => name),
  );
  return meant
    ? complaint(path, `no entity has this name; did you mean '${meant}'?`, `没有该主体；是否应为 '${meant}'？`)
    : complaint(path, "no entity of this name is listed under entities", "entities 中没有该主体");
}

/** A misspelt `alibaba-cloud` would turn a website that is accessed through it into one that is not. */
function* providers(path: string, { filingNumber, accessProviders }: ListedWebsite): Iterable<Complaint> {
  if (filingNumber !== undefined && accessProviders.length === 0) {
    yield complaint(
      `${path}.accessProviders`,
      "missing; a filed website has at least one access provider, such as alibaba-cloud",
      "缺少该项；已备案网站至少有一个接入商，如 alibaba-cloud",
    );
  }
  for (const [index, provider] of accessProviders.entries()) {
    const meant = meantWord(provider, ["alibaba-cloud"]);
    if (meant === undefined || meant === provider) continue;
    yield complaint(
      `${path}.accessProviders[${index}]`,
      `unknown word; did you mean '${meant}'?`,
      `未知的值；是否应为 '${meant}'？`,
    );
  }
}

function* instanceName(path: string, { instance }: ListedWebsite): Iterable<Complaint> {
  if (instance?.urn !== undefined && !/^urn:pulumi:.+?::.+?::.+?::./.test(instance.urn)) {
    yield complaint(
      `${path}.urn`,
      "not a URN of Pulumi; it begins with urn:pulumi: and ends with the resource's name, as `pulumi stack --show-urns` prints it",
      "不是 Pulumi URN；应以 urn:pulumi: 开头、以资源名称结尾，可通过 `pulumi stack --show-urns` 查看",
    );
  }
  if (instance?.urn !== undefined && instance.pulumi !== undefined) {
    yield complaint(
      `${path}.pulumi`,
      "urn already names the resource; keep one of the two",
      "urn 已指明该资源；请只保留一个",
    );
  }
}

function* planned(path: string, { filedOn, previous }: ListedWebsite): Iterable<Complaint> {
  if (filedOn !== undefined) {
    yield complaint(
      `${path}.filedOn`,
      "only a filed website has this day: give its filingNumber too",
      "只有已备案网站才有备案日期：请同时填写 filingNumber",
    );
  }
  if (previous !== undefined) {
    yield complaint(
      `${path}.previous`,
      "only the filing of a filed website can be changed: give its filingNumber too",
      "只有已备案网站才能变更备案：请同时填写 filingNumber",
    );
  }
}

function* siteNumber(path: string, text: string, entity: ListedEntity): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.website === undefined) {
    yield complaint(
      path,
      "this is the number of an entity; a website's ends in -1, -2, …",
      "这是主体备案号；网站备案号以 -1、-2 等结尾",
    );
  } else if (entity.filingNumber === undefined) {
    yield complaint(
      path,
      `a filed website needs a filed entity: give '${entity.name}' its filingNumber ${number.entity}`,
      `已备案网站的主体必须已备案：请为 '${entity.name}' 填写 filingNumber ${number.entity}`,
    );
  } else if (belongsToAnother(number, parseFilingNumber(entity.filingNumber))) {
    yield complaint(
      path,
      `the number does not belong to the entity, whose number is ${entity.filingNumber}`,
      `该备案号不属于该主体，主体备案号为 ${entity.filingNumber}`,
    );
  }
}

/** Of a license and a filing an entity may hold both; a number of the entity that is wrong itself has its own complaint. */
function belongsToAnother(site: FilingNumber, entity: FilingNumber | Bilingual): boolean {
  return (
    isFilingNumber(entity) &&
    entity.website === undefined &&
    (entity.license === site.license ? entity.entity !== site.entity : entity.province !== site.province)
  );
}
