import { inline } from "../../documents/edit";
import { sampleNumbers } from "../../facts/filing-number";
import { sampleRegistration } from "../../facts/registrars";
import { release } from "../../facts/release";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import type { Text } from "../../locales/text";
import { comments } from "./draft-comments";
import type { Found, FoundDomain } from "./found";
import { schemaUrl } from "./schema";

const guide = `${release.homepage}/blob/v${release.version}/docs/register.md`;

/** Puts a comment into the language of the register. */
type Comment = (text: Text) => string;

/**
 * A register to fill in. What only people know is left blank, and until they enter it the register is not valid.
 *
 * @param found what was found in a deployment, if there is one
 */
export function draft(found: Found | undefined, language: Language): string {
  const comment = (text: Text) => render(text, language);
  const domains = found && found.domains.length > 0 ? found.domains : [undefined];
  return `${headOf(language)}
# ${comment(comments.account)}
account:

entities:
  # ${comment(comments.name)}
  - name:
    # ${comment(comments.kind)}
    kind:
    # ${comment(comments.province)}
    province:
    # ${comment(comments.entityNumber)}
    # filingNumber: ${sampleNumbers.entity}

${found && found.unknown.length > 0 ? `# ${comment(comments.unknown({ resources: found.unknown.map(inline).join(", ") }))}\n` : ""}websites:
${domains.map((domain) => website(domain, found, comment)).join("\n")}
# ${comment(comments.apps)}
# apps:
#   - { name: …, kind: app, entity: …, domains: [example.com], filingNumber: ${sampleNumbers.app}, accessProviders: [alibaba-cloud] }
`;
}

/** The lines that every register begins with. */
export function headOf(language: Language): string {
  const comment = (text: Text) => render(text, language);
  return `# yaml-language-server: $schema=${schemaUrl}
# ${comment(comments.subject)}
# ${comment(comments.blank)}
# ${comment(comments.guide({ address: guide }))}
`;
}

function website(domain: FoundDomain | undefined, found: Found | undefined, comment: Comment): string {
  return `  # ${comment(comments.website)}
  - name:
    # ${comment(comments.entity)}
    entity:
    # ${comment(comments.domain)}
    domain:${domain ? ` ${inline(domain.display)}` : ""}
    # ${comment(comments.filed)}
    # filingNumber: ${sampleNumbers.website}
    # accessProviders: [alibaba-cloud]
${instance(found, comment)}    # ${comment(comments.registration)}
    # registration:
    #   registrar: ${sampleRegistration.registrar}
    #   registrarApproved: true
    #   expiresOn: 2027-01-31
    #   realNameVerified: true
    #   holder: ${sampleRegistration.holder}
${found && domain?.managed ? `    # ${comment(comments.managedBy)}\n    managedBy: ${inline(found.identity)}\n` : ""}`;
}

/** Of several instances only people know which one a website is filed through. */
function instance(found: Found | undefined, comment: Comment): string {
  const named = (found?.instances ?? []).map(({ product, resource }) =>
    inline({ product, pulumi: { ...found?.identity, resource } }),
  );
  if (named.length === 0) return `    # ${comment(comments.instance)}\n    # instance: { product: ecs, id: i-bp1… }\n`;
  if (named.length === 1) return `    # ${comment(comments.instance)}\n    instance: ${named[0]}\n`;
  return `    # ${comment(comments.instances)}\n${named.map((text) => `    #   ${text}\n`).join("")}    instance:\n`;
}
