import type { Message } from "../../rules/rule";

/** The ways in which the register and Alibaba Cloud may differ about a domain, and in which they cannot be compared. */
export type Difference =
  | "not-filed"
  | "filed-already"
  | "filing-not-told"
  | "other-registrar"
  | "expires-earlier"
  | "expires-later"
  | "no-real-name"
  | "real-name-done"
  | "other-holder"
  | "registration-not-told";

export const agreementMessages: Readonly<Record<Difference, Message>> = {
  "not-filed": {
    text: {
      en: "The register has {domain} of website '{website}' filed as {number}, but Alibaba Cloud finds no filing of the domain.",
      zh: "登记册中网站“{website}”的域名 {domain} 备案号为 {number}，但阿里云未查到该域名的备案。",
    },
    remedy: {
      en: "Look the domain up at https://beian.miit.gov.cn. If its filing was cancelled, remove filingNumber; a filing made today may take until tomorrow to be known.",
      zh: "请在 https://beian.miit.gov.cn 查询该域名。如备案已被注销，请删除 filingNumber；当天完成的备案可能次日才能查到。",
    },
  },
  "filed-already": {
    text: {
      en: "The register has website '{website}' planned, but {domain} is filed already.",
      zh: "登记册中网站“{website}”为计划备案，但域名 {domain} 已备案。",
    },
    remedy: {
      en: "Look the domain up at https://beian.miit.gov.cn, then enter its filingNumber and accessProviders, or file under another domain if the filing is somebody else's.",
      zh: "请在 https://beian.miit.gov.cn 查询该域名，并填写 filingNumber 和 accessProviders；如为他人的备案，请更换域名。",
    },
    level: "advisory",
  },
  "filing-not-told": {
    text: {
      en: "Alibaba Cloud does not tell this account whether {domain} of website '{website}' is filed: the domain belongs to another account.",
      zh: "网站“{website}”的域名 {domain} 属于其他账号，阿里云未告知当前账号该域名是否已备案。",
    },
    remedy: {
      en: "Run the command with credentials of the account that the domain belongs to, or look the domain up at https://beian.miit.gov.cn.",
      zh: "请使用域名所属账号的凭据运行该命令，或在 https://beian.miit.gov.cn 查询。",
    },
  },
  "other-registrar": {
    text: {
      en: "The register has {domain} of website '{website}' registered through {registrar}, but it is registered through Alibaba Cloud.",
      zh: "登记册中网站“{website}”的域名 {domain} 在 {registrar} 注册，但该域名实际在阿里云注册。",
    },
    remedy: { en: "Correct registrar under registration.", zh: "请更正 registration 中的 registrar。" },
    level: "advisory",
  },
  "expires-earlier": {
    text: {
      en: "The register has {domain} of website '{website}' expire on {stated}, but it expires on {actual} already.",
      zh: "登记册中网站“{website}”的域名 {domain} 于 {stated} 到期，但实际到期日更早，为 {actual}。",
    },
    remedy: {
      en: "Renew the domain if that is too soon, and correct expiresOn under registration.",
      zh: "如有效期不足，请续费域名，并更正 registration 中的 expiresOn。",
    },
  },
  "expires-later": {
    text: {
      en: "The register has {domain} of website '{website}' expire on {stated}, but it is registered until {actual}.",
      zh: "登记册中网站“{website}”的域名 {domain} 于 {stated} 到期，但实际有效期至 {actual}。",
    },
    remedy: { en: "Correct expiresOn under registration.", zh: "请更正 registration 中的 expiresOn。" },
    level: "advisory",
  },
  "no-real-name": {
    text: {
      en: "The register has the holder of {domain} of website '{website}' verified by real name, but {status}.",
      zh: "登记册中网站“{website}”的域名 {domain} 已完成实名认证，但{status}。",
    },
    remedy: {
      en: "Complete the real-name verification in the console of Alibaba Cloud Domains, and set realNameVerified: false until it is done.",
      zh: "请在阿里云域名控制台完成实名认证，完成之前请填写 realNameVerified: false。",
    },
  },
  "real-name-done": {
    text: {
      en: "The register has real-name verification of {domain} of website '{website}' undone, but {status}.",
      zh: "登记册中网站“{website}”的域名 {domain} 未完成实名认证，但{status}。",
    },
    remedy: {
      en: "Set realNameVerified: true under registration.",
      zh: "请在 registration 中填写 realNameVerified: true。",
    },
    level: "advisory",
  },
  "other-holder": {
    text: {
      en: "The register has {domain} of website '{website}' held by '{stated}', but it is registered to '{actual}'.",
      zh: "登记册中网站“{website}”的域名 {domain} 的持有者为“{stated}”，但实际登记的持有者为“{actual}”。",
    },
    remedy: {
      en: "Correct holder under registration, or transfer the domain to the entity that files.",
      zh: "请更正 registration 中的 holder，或将域名过户给备案主体。",
    },
  },
  "registration-not-told": {
    text: {
      en: "Alibaba Cloud does not tell this account how {domain} of website '{website}' is registered; it tells only of the account's own domains.",
      zh: "阿里云未告知网站“{website}”的域名 {domain} 的注册信息；账号只能查询自己名下的域名。",
    },
    remedy: {
      en: "Run the command with credentials of the account that holds the domain, or correct registrar under registration.",
      zh: "请使用域名所属账号的凭据运行该命令，或更正 registration 中的 registrar。",
    },
  },
};
