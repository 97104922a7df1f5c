import { stringify } from "yaml";
import { release } from "../../facts/release";
import type { Language } from "../../locales/language";
import { type Comments, comments } from "./draft-comments";
import type { Found, FoundDomain } from "./found";
import { schemaUrl } from "./schema";

const guide = `${release.homepage}/blob/v${release.version}/docs/register.md`;

/**
 * A register to fill in. What only people can tell is left blank, so that it is no valid register until they do.
 *
 * @param found what a deployment tells, if there is one
 */
export function draft(found: Found | undefined, language: Language): string {
  const say = comments[language];
  const domains = found && found.domains.length > 0 ? found.domains : [undefined];
  return `# yaml-language-server: $schema=${schemaUrl}
# ${say.subject}
# ${say.blank}
# ${say.guide(guide)}

# ${say.account}
account:

entities:
  # ${say.name}
  - name:
    # ${say.kind}
    kind:
    # ${say.province}
    province:
    # ${say.entityNumber}
    # filingNumber: 浙ICP备12345678号

${found && found.unknown.length > 0 ? `# ${say.unknown(found.unknown.map(inline).join(", "))}\n` : ""}websites:
${domains.map((domain) => website(domain, found, say)).join("\n")}`;
}

function website(domain: FoundDomain | undefined, found: Found | undefined, say: Comments): string {
  return `  # ${say.website}
  - name:
    # ${say.entity}
    entity:
    # ${say.domain}
    domain:${domain ? ` ${inline(domain.display)}` : ""}
    # ${say.filed}
    # filingNumber: 浙ICP备12345678号-1
    # accessProviders: [alibaba-cloud]
${instance(found, say)}    # ${say.registration}
    # registration:
    #   registrar: 阿里云计算有限公司（万网）
    #   registrarApproved: true
    #   expiresOn: 2027-01-31
    #   realNameVerified: true
    #   holder: 杭州示例科技有限公司
${found && domain?.managed ? `    # ${say.managedBy}\n    managedBy: ${inline(found.identity)}\n` : ""}`;
}

/** Of several instances only people can tell which one a website is filed through. */
function instance(found: Found | undefined, say: Comments): string {
  const named = (found?.instances ?? []).map(({ product, resource }) =>
    inline({ product, pulumi: { ...found?.identity, resource } }),
  );
  if (named.length === 0) return `    # ${say.instance}\n    # instance: { product: ecs, id: i-bp1… }\n`;
  if (named.length === 1) return `    # ${say.instance}\n    instance: ${named[0]}\n`;
  return `    # ${say.instances}\n${named.map((text) => `    #   ${text}\n`).join("")}    instance:\n`;
}

/** A value as YAML in one line, whatever a program calls its resources. */
function inline(value: unknown): string {
  const options = { collectionStyle: "flow", lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_VALUE } as const;
  return stringify(value, options).trimEnd();
}
