import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import type { Register } from "../../register/register";
import type { DomainUse } from "../../resolution/domain-uses";
import type { ExplainedUse } from "./model";
import { verdictOn } from "./verdict";

export const texts = phrases("explainUse", {
  binds: "binds {domain} through {product}",
  leads: "makes the record {chain}",
  forwards: "forwards {name} to a URL",
  forwardsTo: "forwards {name} to {target}",
  forwardsSomewhere: "forwards {name} to a URL that is not known before the deployment",
  carries: "carries {domain}",
  unknown: "a domain that is not known before the deployment",
});

/** What a resource does with a domain, where, and what follows. */
export function explainedUse(use: DomainUse, register: Register, language: Language): ExplainedUse {
  const { path, location } = use;
  return {
    does: render(doing(use), language),
    path,
    side: location.place,
    how: render(location.how, language),
    ...verdictOn(use, register, language),
  };
}

function doing(use: DomainUse): Text {
  const domain = domainIn(use);
  switch (use.kind) {
    case "binding":
      return texts.binds({ domain, product: use.product.name });
    case "record":
      return texts.leads({ chain: use.chain });
    case "forwarding":
      return texts.forwards({ name: use.name });
    case "forwarding-target":
      if (use.target === undefined) return texts.forwardsSomewhere({ name: use.name });
      return texts.forwardsTo({ name: use.name, target: use.target });
    case "unknown-type":
      return texts.carries({ domain });
  }
}

function domainIn({ domain }: DomainUse): Text {
  if (domain.state === "known") return domain.name.name;
  return domain.state === "invalid" ? `'${domain.text}'` : texts.unknown;
}
