/**
 * Registrars that are known not to be approved by the MIIT, as people write them. Which ones are is published at
 * https://domain.miit.gov.cn and was not read; the register says it for all others.
 *
 * Source: https://www.alibabacloud.com/help/en/icp-filing/latest/prepare-and-check-the-domain-name (read 2026-11): domains
 * at international registrars, that of alibabacloud.com among them, must be transferred before they can be filed.
 */
const unapproved = /^(?:alibaba ?cloud international|alibaba\.com singapore.*|(?:www\.|intl\.)?alibabacloud\.com)$/i;

export function isUnapprovedRegistrar(name: string): boolean {
  return unapproved.test(name);
}

/** How people write the registrar that Alibaba Cloud is. */
export const alibabaCloudNames = /阿里|万网|ali(?:baba|yun|cloud)|hichina/i;

/** A registrar and a holder as they look in a register, for files to fill in. */
export const sampleRegistration = { registrar: "阿里云计算有限公司（万网）", holder: "杭州示例科技有限公司" } as const;
