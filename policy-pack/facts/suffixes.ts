import { domainToASCII } from "node:url";

/**
 * Domain suffixes approved by the MIIT, below which a domain can be filed.
 *
 * Source: a public transcript of the MIIT's list at https://domain.miit.gov.cn (undated, read 2026-11); the list
 * itself could not be read. A team can add to it with `facts.approvedSuffixes` in the register.
 */
const generic = `
  art asia auto baby baidu band beer bio biz black blue bond cab cafe cash cc center chase chat citic city cloud club co
  college com company cool cyou design email fan fans fashion fit fun fund fyi games gold green group guru host icu info
  ink jpmorgan kim law life link live lotto love ltd luxe market mba media mobi monster net news online organic pet pink
  plus poker press pro promo protection pub red ren rent run sale school security shop shopping show site ski social sohu
  space storage store studio tax team tech technology theatre today top tv unicom uno video vin vip vote voto wang website
  wiki work world xin xyz yoga zone cn archi`;

/**
 * Chinese suffixes; those that the v2fly domain list marks with a reference to https://domain.miit.gov.cn (2026-08-19).
 */
const chinese = `
  中国 中國 政务 公益 公司 网络 网址 商城 网店 中信 商标 广东 佛山 信息 手机 在线 中文网 集团 我爱你 商店 企业 娱乐 游戏 购物 餐厅 招聘
  时尚 移动 网站 联通 世界 健康`;

const approved: ReadonlySet<string> = new Set(`${generic} ${chinese}`.trim().split(/\s+/).map(domainToASCII));

/** Whether a public suffix, such as `com` or `com.cn`, lies below an approved top-level domain. */
export function isApprovedSuffix(suffix: string): boolean {
  return approved.has(suffix.slice(suffix.lastIndexOf(".") + 1));
}
