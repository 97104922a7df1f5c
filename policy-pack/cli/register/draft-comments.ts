import type { Language } from "../../locales/language";

/** What a register to fill in says about its keys, each in one line. */
export interface Comments {
  readonly subject: string;
  readonly blank: string;
  guide(address: string): string;
  readonly account: string;
  readonly name: string;
  readonly kind: string;
  readonly province: string;
  readonly entityNumber: string;
  /** @param resources names of those with a domain that only the deployment will tell */
  unknown(resources: string): string;
  readonly website: string;
  readonly entity: string;
  readonly domain: string;
  readonly filed: string;
  readonly instance: string;
  readonly instances: string;
  readonly registration: string;
  readonly managedBy: string;
}

export const comments: Readonly<Record<Language, Comments>> = {
  en: {
    subject: "Filing register: what is filed, what is planned, and by whom. Review it like code.",
    blank: "A key without a value waits for yours; until all have one, nothing passes.",
    guide: (address) => `Every key is explained in ${address}`,
    account: 'Alibaba Cloud account that the filings are made through, in quotes: "1234567890123456"',
    name: "Full name, as on the business license or identity card.",
    kind: "organization or individual",
    province: "Province that it files in: zhejiang, beijing, …",
    entityNumber: "Once the entity is filed, its number:",
    unknown: (resources) => `Not listed, for their domains are not known before the deployment: ${resources}`,
    website: "Name of the website, as filed or to be filed.",
    entity: "Name of the entity above that it belongs to.",
    domain: "The domain as it is registered; a filing covers every name below it. Nothing to file? Write websites: []",
    filed: "Planned, unless it has a number. Once it is filed, its number and access providers:",
    instance: "The instance that it is filed through:",
    instances: "The instance that it is filed through, one of these:",
    registration: "Registration of the domain, which decides whether a planned website can be filed:",
    managedBy: "The program and stack that make the domain's DNS records.",
  },
  zh: {
    subject: "备案登记册：已备案和计划备案的内容及其主体。请像代码一样评审。",
    blank: "没有值的键需由您填写；全部填写之前不会放行任何部署。",
    guide: (address) => `各键的说明见 ${address}`,
    account: '备案所用阿里云账号，需加引号："1234567890123456"',
    name: "备案主体全称，与营业执照或身份证一致。",
    kind: "organization（单位）或 individual（个人）",
    province: "备案省份：zhejiang（浙江）、beijing（北京）等",
    entityNumber: "主体已备案时，填写主体备案号：",
    unknown: (resources) => `以下资源的域名在部署前无法确定，未列入：${resources}`,
    website: "网站名称，与备案一致。",
    entity: "所属主体的名称，与上文一致。",
    domain: "注册的域名；备案涵盖其下所有名称。没有需要备案的网站时，请改为 websites: []",
    filed: "没有备案号的网站视为计划备案。备案后，填写网站备案号和接入商：",
    instance: "备案所用实例：",
    instances: "备案所用实例，从以下实例中选择一个：",
    registration: "域名注册信息，决定计划中的网站能否备案：",
    managedBy: "管理该域名解析的 Pulumi 程序和堆栈。",
  },
};
