import { resourceTypes } from "../alicloud/types";
import { recordTypes } from "../dns/records";
import type { DomainName } from "../facts/domain";
import { chainOf, leadsOf } from "./leading";
import type { Context, ResourceRule } from "./rule";
import { servingsOf } from "./serving";

type MessageId = "binding" | "binding-undecided" | "record" | "record-undecided";

const remedy = {
  en: "Add Alibaba Cloud as an access provider of the filing (an access filing through the ICP Filing console; the number stays), then enter alibaba-cloud under accessProviders in the register.",
  zh: "通过 ICP 备案控制台为该备案新增接入阿里云（备案号不变），然后在登记册的 accessProviders 中加入 alibaba-cloud。",
};

export const accessProvider: ResourceRule<MessageId> = {
  id: "icp-access-provider",
  kind: "resource",
  title: {
    en: "A domain filed through another provider needs Alibaba Cloud as access provider before an Alibaba Cloud host in the mainland serves it.",
    zh: "通过其他服务商备案的域名，须先接入阿里云，才能由阿里云中国内地主机提供服务。",
  },
  clause: "access-location",
  level: "mandatory",
  severity: "high",
  types: new Set([...Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.domains), ...recordTypes]),
  messages: {
    binding: {
      text: {
        en: "{product} would serve {domain} in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
        zh: "{product} 将在中国内地为 {domain} 提供服务（{where}）；{registrable} 的备案号为 {number}，但其接入商（{providers}）不包括阿里云。",
      },
      remedy,
    },
    "binding-undecided": {
      text: {
        en: "{product} would serve {domain}, filed as {number} without Alibaba Cloud among its access providers ({providers}), and whether it does so in the Chinese mainland cannot be told: {where}.",
        zh: "{product} 将为 {domain} 提供服务，其备案号为 {number}，接入商（{providers}）不包括阿里云，且无法判断是否在中国内地提供服务：{where}。",
      },
      remedy,
    },
    record: {
      text: {
        en: "{chain}: the record leads to an Alibaba Cloud host in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
        zh: "{chain}：该解析记录指向阿里云中国内地主机（{where}）；{registrable} 的备案号为 {number}，但其接入商（{providers}）不包括阿里云。",
      },
      remedy,
    },
    "record-undecided": {
      text: {
        en: "{chain}: whether the record leads to an Alibaba Cloud host in the Chinese mainland cannot be told ({where}); {registrable} is filed as {number} without Alibaba Cloud among its access providers ({providers}).",
        zh: "{chain}：无法判断该解析记录是否指向阿里云中国内地主机（{where}）；{registrable} 的备案号为 {number}，接入商（{providers}）不包括阿里云。",
      },
      remedy,
    },
  },
  *judge(resource, context) {
    for (const { binding, product, reach, obstacle } of servingsOf(resource, context)) {
      if (obstacle !== "other-provider" || binding.domain.state !== "known") continue;
      const { name } = binding.domain;
      const certain = reach.place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? "binding" : "binding-undecided",
        domain: name.name,
        path: binding.path,
        source: product.source,
        proof: { resource: reach.decidedBy, register: entryOf(name, context) },
        values: { ...filingOf(name, context), product: product.name, domain: name.name, where: reach.how },
      };
    }
    for (const lead of leadsOf(resource, context)) {
      const { destination, domain, obstacle, path } = lead;
      if (obstacle !== "other-provider" || domain === undefined) continue;
      const certain = destination.place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? "record" : "record-undecided",
        domain: domain.name,
        path,
        source: destination.source,
        proof: { resource: destination.host, register: entryOf(domain, context) },
        values: { ...filingOf(domain, context), chain: chainOf(lead), where: destination.how },
      };
    }
  },
};

/** Where the register lists the access providers. */
function entryOf(name: DomainName, { register }: Context): string {
  return `${register.filing(name)?.path}.accessProviders`;
}

function filingOf(name: DomainName, { register }: Context): Readonly<Record<string, string>> {
  const website = register.filing(name);
  return {
    registrable: name.registrable,
    number: website?.filingNumber ?? "",
    providers: website?.accessProviders.join(", ") ?? "",
  };
}
