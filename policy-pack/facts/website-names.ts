/**
 * Words that website names are refused for.
 *
 * Source: naming guides of two registrars (read 2026-11). The naming pages of Alibaba Cloud, to which the page of filing
 * limitations refers, could not be read.
 */
export const nameWords = {
  /** Kept for bodies of the state. */
  state: ["中国", "中华", "中央", "人民", "人大", "国家"],
  /** Refused to everybody. */
  forbidden: ["反腐", "赌博", "廉政", "色情"],
  /** Stand for services that need pre-approval. */
  approval: ["论坛", "社区", "交流"],
  /** Stand for a business, so an individual cannot use them. */
  business: ["公司", "商城", "工作室", "平台", "网络", "网站", "资讯", "导航", "热线", "主页"],
} as const satisfies Record<string, readonly string[]>;

/** The fewest Chinese characters that a name has. */
export const fewestCharacters = 3;
