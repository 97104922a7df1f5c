import ipaddr from "ipaddr.js";
import { parseDomain } from "../facts/domain";
import type { Bilingual } from "../facts/language";
import { nearest } from "../facts/nearest";
import { provinces } from "../facts/provinces";
import { isMainland } from "../facts/regions";
import { isFilingNumber, parseFilingNumber } from "./filing-number";
import type { Complaint } from "./issues";
import type { Position } from "./problem";
import { domainsOf } from "./register";
import type { Entity, RegisterData } from "./schema";

/** What a register says that cannot be, although each entry has the right form. */
export function check(data: RegisterData, positionOf: (path: string) => Position | undefined): readonly Complaint[] {
  return [...entities(data), ...websites(data), ...domains(data, positionOf), ...locations(data)];
}

function* entities({ entities }: RegisterData): Iterable<Complaint> {
  const names = new Set<string>();
  for (const [index, { name, filingNumber, province }] of entities.entries()) {
    const path = `entities[${index}]`;
    if (names.has(name))
      yield { path: `${path}.name`, text: say("an entity of this name is listed twice", "该主体重复") };
    names.add(name);
    if (filingNumber === undefined) continue;
    const number = parseFilingNumber(filingNumber);
    const place = `${path}.filingNumber`;
    if (!isFilingNumber(number)) yield { path: place, text: number };
    else if (number.website !== undefined) {
      yield {
        path: place,
        text: say(`an entity's number has no -${number.website} at its end`, `主体备案号不应带有 -${number.website}`),
      };
    } else if (number.province !== province) {
      const { en, zh } = provinces[number.province].name;
      yield {
        path: place,
        text: say(
          `the number is one of ${en}, but the entity files in ${provinces[province].name.en}`,
          `该备案号属于${zh}，但主体备案省份为${provinces[province].name.zh}`,
        ),
      };
    }
  }
}

function* websites({ entities, websites }: RegisterData): Iterable<Complaint> {
  for (const [index, website] of websites.entries()) {
    const path = `websites[${index}]`;
    const entity = entities.find(({ name }) => name === website.entity);
    if (!entity) {
      const meant = nearest(
        website.entity,
        entities.map(({ name }) => name),
      );
      yield {
        path: `${path}.entity`,
        text: meant
          ? say(`no entity of this name; did you mean '${meant}'?`, `没有该主体；是否应为 '${meant}'？`)
          : say("no entity of this name is listed under entities", "entities 中没有该主体"),
      };
    }
    if (website.filingNumber !== undefined) yield* siteNumber(`${path}.filingNumber`, website.filingNumber, entity);
  }
}

function* siteNumber(path: string, text: string, entity: Entity | undefined): Iterable<Complaint> {
  const number = parseFilingNumber(text);
  if (!isFilingNumber(number)) yield { path, text: number };
  else if (number.website === undefined) {
    yield {
      path,
      text: say(
        "this is the number of an entity; a website's ends in -1, -2, …",
        "这是主体备案号；网站备案号以 -1、-2 等结尾",
      ),
    };
  } else if (entity?.filingNumber !== undefined && entity.filingNumber !== number.entity) {
    yield {
      path,
      text: say(
        `the number does not belong to the entity's ${entity.filingNumber}`,
        `该备案号不属于主体备案号 ${entity.filingNumber}`,
      ),
    };
  } else if (entity && entity.filingNumber === undefined) {
    yield {
      path,
      text: say(
        `a filed website needs a filed entity: give '${entity.name}' its filingNumber ${number.entity}`,
        `已备案网站的主体必须已备案：请为 '${entity.name}' 填写 filingNumber ${number.entity}`,
      ),
    };
  }
}

function* domains({ websites }: RegisterData, positionOf: (path: string) => Position | undefined): Iterable<Complaint> {
  const seen = new Map<string, string>();
  for (const [index, website] of websites.entries()) {
    for (const [place, domain] of domainsOf(website).entries()) {
      const path =
        typeof website.domain === "string" ? `websites[${index}].domain` : `websites[${index}].domain[${place}]`;
      const name = parseDomain(domain);
      if (!name)
        yield {
          path,
          text: say(
            "no registrable domain name; expected the form example.com",
            "不是可注册的域名；应为 example.com 的形式",
          ),
        };
      else if (name.name !== name.registrable) {
        yield {
          path,
          text: say(
            `a filing is for the registrable domain: write ${name.display}`,
            `备案针对可注册域名：请填写 ${name.display}`,
          ),
        };
      } else {
        const first = seen.get(name.registrable);
        if (first !== undefined) {
          const line = positionOf(first)?.line ?? 0;
          yield {
            path,
            text: say(
              `this domain is already listed in line ${line} (${first})`,
              `该域名已在第 ${line} 行列出（${first}）`,
            ),
          };
        }
        seen.set(name.registrable, first ?? path);
      }
    }
  }
}

function* locations({ hosts, websites, defaultRegion }: RegisterData): Iterable<Complaint> {
  for (const [index, { address, location }] of hosts.entries()) {
    if (!isAddress(address))
      yield {
        path: `hosts[${index}].address`,
        text: say(
          "expected an address, a range such as 203.0.113.0/24, or a host name",
          "应为地址、网段（如 203.0.113.0/24）或主机名",
        ),
      };
    yield* place(`hosts[${index}].location`, location);
  }
  for (const [index, { records }] of websites.entries()) {
    for (const [at, { location }] of records.entries())
      yield* place(`websites[${index}].records[${at}].location`, location);
  }
  if (defaultRegion !== undefined && isMainland(defaultRegion) === undefined) {
    yield {
      path: "defaultRegion",
      text: say("expected a region id such as cn-hangzhou", "应为地域 ID，如 cn-hangzhou"),
    };
  }
}

function* place(path: string, location: string): Iterable<Complaint> {
  if (location === "mainland" || location === "overseas" || isMainland(location) !== undefined) return;
  const meant = nearest(location, ["mainland", "overseas"]);
  yield {
    path,
    text: meant
      ? say(
          `expected a region id, mainland or overseas; did you mean '${meant}'?`,
          `应为地域 ID、mainland 或 overseas；是否应为 '${meant}'？`,
        )
      : say(
          "expected a region id such as cn-hangzhou, mainland or overseas",
          "应为地域 ID（如 cn-hangzhou）、mainland 或 overseas",
        ),
  };
}

function isAddress(text: string): boolean {
  return ipaddr.isValid(text) || ipaddr.isValidCIDR(text) || parseDomain(text) !== undefined;
}

function say(en: string, zh: string): Bilingual {
  return { en, zh };
}
