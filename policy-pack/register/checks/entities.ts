import { type Complaint, complaint } from "../../documents/problem";
import { provinces } from "../../facts/provinces";
import { isFilingNumber, parseFilingNumber } from "../filing-number";
import type { ListedEntity } from "../schema";
import type { Check } from "./check";
import { repeated } from "./repeated";

export const checkEntities: Check = function* ({ entities }, lineOf) {
  const names = entities.map(({ name }, index) => ({ path: `entities[${index}].name`, text: name }));
  yield* repeated({ en: "entity", zh: "主体" }, names, lineOf);
  for (const [index, entity] of entities.entries()) {
    if (entity.filingNumber !== undefined) {
      yield* entityNumber(`entities[${index}].filingNumber`, entity.filingNumber, entity);
    }
  }
};

function* entityNumber(path: string, text: string, { province }: ListedEntity): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.website !== undefined) {
    yield complaint(
      path,
      `this is the number of a website; an entity's has no -${number.website} at its end: ${number.entity}`,
      `这是网站备案号；主体备案号末尾不带 -${number.website}：${number.entity}`,
    );
  } else if (number.province !== province) {
    const [ofNumber, ofEntity] = [provinces[number.province].name, provinces[province].name];
    yield complaint(
      path,
      `the number is one of ${ofNumber.en}, but the entity files in ${ofEntity.en}`,
      `该备案号属于${ofNumber.zh}，但主体备案省份为${ofEntity.zh}`,
    );
  }
}
