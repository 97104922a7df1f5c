import type { Complaint } from "../../documents/problem";
import { isFilingNumber, parseFilingNumber } from "../../facts/filing-number";
import { provinces } from "../../facts/provinces";
import { phrases } from "../../locales/text";
import type { ListedEntity } from "../schema";
import { repeated } from "./repeated";
import type { Validator } from "./validator";

export const texts = phrases("registerEntities", {
  entity: "entity",
  suffixed: "this is the number of a website or app; an entity's has no -{suffix} at its end: {entity}",
  otherProvince: "the number is one of {ofNumber}, but the entity files in {ofEntity}",
});

export const validateEntities: Validator = function* ({ entities }, lineOf) {
  const names = entities.map(({ name }, index) => ({ path: `entities[${index}].name`, text: name }));
  yield* repeated(texts.entity, names, lineOf);
  for (const [index, entity] of entities.entries()) {
    if (entity.filingNumber !== undefined) {
      yield* entityNumber(`entities[${index}].filingNumber`, entity.filingNumber, entity);
    }
  }
};

function* entityNumber(path: string, text: string, { province }: ListedEntity): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.suffix !== undefined) {
    yield { path, text: texts.suffixed({ suffix: number.suffix, entity: number.entity }) };
  } else if (number.province !== undefined && number.province !== province) {
    const [ofNumber, ofEntity] = [provinces[number.province].name, provinces[province].name];
    yield { path, text: texts.otherProvince({ ofNumber, ofEntity }) };
  }
}
