import { bindingsOf, type OwnRule, typesThatBind } from "alicloud-icp-guard/api";

/**
 * A domain is served only by projects of the entity that filed it.
 *
 * @param entities the entity that each Pulumi project belongs to, as the register names it
 */
export function ownFiling(entities: Readonly<Record<string, string>>): OwnRule {
  return {
    id: "acme-own-filing",
    kind: "resource",
    title: {
      en: "A domain is served only by projects of the entity that filed it.",
      zh: "域名只能由其备案主体的项目提供服务。",
    },
    level: "mandatory",
    severity: "high",
    page: "https://example.com/platform/own-filing",
    types: typesThatBind,
    messages: {
      "other-entity": {
        text: {
          en: "{project} belongs to {own}, and {domain} was filed by {filedBy}.",
          zh: "{project} 属于 {own}，而 {domain} 的备案主体为 {filedBy}。",
        },
        remedy: {
          en: "Move the resource to a project of {filedBy}, or have the website filed by {own}.",
          zh: "请将该资源移至 {filedBy} 的项目，或由 {own} 为该网站备案。",
        },
      },
      "project-unknown": {
        text: {
          en: "Nothing says which entity {project} belongs to, and it would serve {domain}.",
          zh: "未指明 {project} 属于哪个主体，而它将为 {domain} 提供服务。",
        },
        remedy: { en: "Enter the project in the rules.ts of this pack.", zh: "请在本规则包的 rules.ts 中填写该项目。" },
      },
      "domain-unknown": {
        text: {
          en: "Which domain `{property}` will be is not known before the deployment.",
          zh: "`{property}` 的域名在部署前未知。",
        },
        remedy: { en: "Give the domain as a literal or a config value.", zh: "请以字面值或配置值给出域名。" },
      },
    },
    *evaluate(resource, { register, deployment }) {
      const { project } = deployment.identity;
      const own = entities[project];
      for (const { path, domain } of bindingsOf(resource)) {
        if (domain.state === "unknown") {
          yield { outcome: "undetermined", message: "domain-unknown", path, values: { property: path } };
          continue;
        }
        // What is no domain, and what nobody filed, is for the rules of the package.
        const filedBy = domain.state === "known" ? register.filing(domain.name)?.entity.name : undefined;
        if (domain.state !== "known" || filedBy === undefined || filedBy === own) continue;
        const { name } = domain.name;
        yield own === undefined
          ? { outcome: "violation", message: "project-unknown", path, domain: name, values: { project, domain: name } }
          : {
              outcome: "violation",
              message: "other-entity",
              path,
              domain: name,
              values: { project, own, domain: name, filedBy },
            };
      }
    },
  };
}
