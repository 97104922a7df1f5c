import { type Binding, bindingsOf } from "../alicloud/bindings";
import { type Product, product } from "../alicloud/products";
import { type Reach, reachOf } from "../alicloud/reach";
import { resourceTypes, typeOf } from "../alicloud/types";
import type { Resource } from "../deployment/deployment";
import type { Bilingual } from "../facts/language";
import { type Obstacle, obstacleTo } from "./obstacle";
import type { Context, Judgement } from "./rule";

/** A domain that a resource would serve although something may forbid it. */
export interface Serving {
  readonly binding: Binding;
  readonly product: Product;
  readonly reach: Reach;
  /** Absent where the domain itself is unknown or no domain name. */
  readonly obstacle?: Obstacle;
}

/** The domains that a resource would serve from the mainland, or may, although nothing shows that it is allowed to. */
export function servingsOf(resource: Resource, context: Context): readonly Serving[] {
  const row = typeOf(resource.type);
  if (row === undefined) return [];
  const reach = reachOf(resource, context);
  if (reach.place === "overseas" || reach.place === "private") return [];
  const itsProduct = product(row.product);
  return bindingsOf(resource).flatMap((binding): readonly Serving[] => {
    if (binding.domain.state !== "known") return [{ binding, product: itsProduct, reach }];
    const obstacle = obstacleTo(binding.domain.name, itsProduct.filing, context.register);
    return obstacle ? [{ binding, product: itsProduct, reach, obstacle }] : [];
  });
}

/** The type tokens that bind a domain, edge products apart from the rest. */
export function bindingTypes(kind: "edge" | "regional"): ReadonlySet<string> {
  return new Set(
    Object.entries(resourceTypes)
      .filter(([, row]) => row.domains && (product(row.product).edge === true) === (kind === "edge"))
      .map(([token]) => token),
  );
}

export type ServingMessage =
  | "unfiled"
  | "planned"
  | "unfileable"
  | "place-undecided"
  | "domain-unknown"
  | "domain-invalid";

/** What a missing filing means for what a resource would serve. */
export function* judgeServings(resource: Resource, context: Context): Iterable<Judgement<ServingMessage>> {
  for (const { binding, product, reach, obstacle } of servingsOf(resource, context)) {
    const { domain, path } = binding;
    const common = { path, source: product.source, proof: { resource: reach.decidedBy } };
    const values = { product: product.name, where: reach.how, property: path };
    if (domain.state === "unknown") {
      yield { ...common, outcome: "undetermined", message: "domain-unknown", values };
    } else if (domain.state === "invalid") {
      yield { ...common, outcome: "undetermined", message: "domain-invalid", values: { ...values, text: domain.text } };
    } else if (obstacle !== undefined && obstacle !== "other-provider") {
      const { name, registrable, suffix } = domain.name;
      const certain = reach.place === "mainland";
      yield {
        ...common,
        domain: name,
        outcome: certain ? "violation" : "undetermined",
        message: certain ? obstacle : "place-undecided",
        values: { ...values, domain: name, registrable, suffix },
      };
    }
  }
}

/** The texts that the rules about serving share; `instead` says how to keep the mainland out. */
export function servingMessages(
  instead: Bilingual,
): Readonly<Record<ServingMessage, { text: Bilingual; remedy: Bilingual }>> {
  return {
    unfiled: {
      text: {
        en: "{product} would serve {domain} in the Chinese mainland ({where}), but {registrable} has no ICP filing in the register.",
        zh: "{product} 将在中国内地为 {domain} 提供服务（{where}），但登记册中没有 {registrable} 的 ICP 备案。",
      },
      remedy: {
        en: `Apply for an ICP filing for {registrable} and enter its number in the register, or ${instead.en}.`,
        zh: `为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者${instead.zh}。`,
      },
    },
    planned: {
      text: {
        en: "{product} would serve {domain} in the Chinese mainland ({where}), but the ICP filing of {registrable} is only planned: the register has no site filing number for it.",
        zh: "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 的 ICP 备案仍在计划中：登记册中没有其网站备案号。",
      },
      remedy: {
        en: `Deploy once the filing is granted and its number is in the register; until then ${instead.en}.`,
        zh: `待备案通过并将备案号写入登记册后再部署；在此之前请${instead.zh}。`,
      },
    },
    unfileable: {
      text: {
        en: "{product} would serve {domain} in the Chinese mainland ({where}), but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
        zh: "{product} 将在中国内地为 {domain} 提供服务（{where}），但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
      },
      remedy: {
        en: `Serve the site under a domain with an approved suffix, such as .com or .cn, or ${instead.en}.`,
        zh: `改用后缀已获批准的域名（如 .com 或 .cn）提供服务，或者${instead.zh}。`,
      },
    },
    "place-undecided": {
      text: {
        en: "{product} would serve {domain}, which has no ICP filing in the register, and whether it does so in the Chinese mainland cannot be told: {where}.",
        zh: "{product} 将为 {domain} 提供服务，登记册中没有其 ICP 备案，且无法判断是否在中国内地提供服务：{where}。",
      },
      remedy: {
        en: `File {registrable}, or ${instead.en} with a value that is known at preview.`,
        zh: `为 {registrable} 备案，或者${instead.zh}，并使用预览时已知的值。`,
      },
    },
    "domain-unknown": {
      text: {
        en: "{product} would serve a domain in the Chinese mainland, or may ({where}), and which one is not known before the deployment: `{property}`.",
        zh: "{product} 将（或可能）在中国内地为某个域名提供服务（{where}），但该域名在部署前未知：`{property}`。",
      },
      remedy: {
        en: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
        zh: "请以字面值或配置值给出域名，以便在预览时查询其备案。",
      },
    },
    "domain-invalid": {
      text: {
        en: "`{property}` of {product} is '{text}', which is no registrable domain name, so no filing can be looked up for it.",
        zh: "{product} 的 `{property}` 为 '{text}'，不是可注册的域名，因此无法查询其备案。",
      },
      remedy: {
        en: "Correct the name. An address or a bare host name needs no binding; a website needs a domain with a filing.",
        zh: "请更正该名称。IP 地址或裸主机名无需绑定；网站需要已备案的域名。",
      },
    },
  };
}
