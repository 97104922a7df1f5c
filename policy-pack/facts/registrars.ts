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
