import { recordTypes } from "../dns/records";
import { chainOf, leadsOf } from "./leading";
import type { ResourceRule } from "./rule";

type MessageId = "unfiled" | "planned" | "unfileable" | "end-undecided" | "domain-unknown";

export const dnsRecordToMainland: ResourceRule<MessageId> = {
  id: "icp-dns-record-to-mainland",
  kind: "resource",
  title: {
    en: "A DNS record may lead to a host in the Chinese mainland only for a domain with an ICP filing.",
    zh: "只有已完成 ICP 备案的域名，其解析记录才可指向中国内地的主机。",
  },
  clause: "instance",
  level: "mandatory",
  severity: "critical",
  types: recordTypes,
  messages: {
    unfiled: {
      text: {
        en: "{chain}: the record leads to the Chinese mainland ({where}), but {registrable} has no ICP filing in the register.",
        zh: "{chain}：该解析记录指向中国内地（{where}），但登记册中没有 {registrable} 的 ICP 备案。",
      },
      remedy: {
        en: "Apply for an ICP filing for {registrable} and enter its number in the register, or let the record lead to a host outside the mainland. Alibaba Cloud blocks unfiled domains that reach its mainland hosts.",
        zh: "为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者将记录指向中国内地以外的主机。未备案域名访问阿里云中国内地主机会被阻断。",
      },
    },
    planned: {
      text: {
        en: "{chain}: the record leads to the Chinese mainland ({where}), but the ICP filing of {registrable} is only planned: the register has no site filing number for it.",
        zh: "{chain}：该解析记录指向中国内地（{where}），但 {registrable} 的 ICP 备案仍在计划中：登记册中没有其网站备案号。",
      },
      remedy: {
        en: "Add the record once the filing is granted and its number is in the register; until then lead it outside the mainland.",
        zh: "待备案通过并将备案号写入登记册后再添加该记录；在此之前请指向中国内地以外。",
      },
    },
    unfileable: {
      text: {
        en: "{chain}: the record leads to the Chinese mainland ({where}), but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
        zh: "{chain}：该解析记录指向中国内地（{where}），但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
      },
      remedy: {
        en: "Use a domain with an approved suffix, such as .com or .cn, or let the record lead outside the mainland.",
        zh: "改用后缀已获批准的域名（如 .com 或 .cn），或者将记录指向中国内地以外。",
      },
    },
    "end-undecided": {
      text: {
        en: "{chain}: whether the record leads to the Chinese mainland cannot be told ({where}), and {registrable} has no ICP filing in the register.",
        zh: "{chain}：无法判断该解析记录是否指向中国内地（{where}），且登记册中没有 {registrable} 的 ICP 备案。",
      },
      remedy: {
        en: "Say in the register's `hosts` where the address or name is, or let the record's value come from a resource of this deployment.",
        zh: "在登记册的 `hosts` 中说明该地址或名称的位置，或者让记录值来自本次部署的资源。",
      },
    },
    "domain-unknown": {
      text: {
        en: "{chain}: the record leads to the Chinese mainland, or may ({where}), and its domain is not known before the deployment.",
        zh: "{chain}：该解析记录指向（或可能指向）中国内地（{where}），但其域名在部署前未知。",
      },
      remedy: {
        en: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
        zh: "请以字面值或配置值给出域名，以便在预览时查询其备案。",
      },
    },
  },
  *judge(resource, context) {
    for (const lead of leadsOf(resource, context)) {
      const { path, destination, domain, obstacle } = lead;
      const common = { path, source: destination.source, proof: { resource: destination.host } };
      const values = { chain: chainOf(lead), where: destination.how };
      if (domain === undefined) {
        yield { ...common, outcome: "undetermined", message: "domain-unknown", values };
      } else if (obstacle !== undefined && obstacle !== "other-provider") {
        const certain = destination.place === "mainland";
        yield {
          ...common,
          domain: domain.name,
          outcome: certain ? "violation" : "undetermined",
          message: certain ? obstacle : "end-undecided",
          values: { ...values, registrable: domain.registrable, suffix: domain.suffix },
        };
      }
    }
  },
};
