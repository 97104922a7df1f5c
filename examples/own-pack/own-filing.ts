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
    title: "A domain is served only by projects of the entity that filed it.",
    level: "mandatory",
    severity: "high",
    page: "https://example.com/platform/own-filing",
    types: typesThatBind,
    messages: {
      "other-entity": {
        text: "{project} belongs to {own}, and {domain} was filed by {filedBy}.",
        remedy: "Move the resource to a project of {filedBy}, or have the website filed by {own}.",
      },
      "project-unknown": {
        text: "Nothing says which entity {project} belongs to, and it would serve {domain}.",
        remedy: "Enter the project in the rules.ts of this pack.",
      },
      "domain-unknown": {
        text: "Which domain `{property}` will be is not known before the deployment.",
        remedy: "Give the domain as a literal or a config value.",
      },
    },
    translations: {
      zh: {
        title: "域名只能由其备案主体的项目提供服务。",
        "other-entity": "{project} 属于 {own}，而 {domain} 的备案主体为 {filedBy}。",
        "other-entity.remedy": "请将该资源移至 {filedBy} 的项目，或由 {own} 为该网站备案。",
        "project-unknown": "未指明 {project} 属于哪个主体，而它将为 {domain} 提供服务。",
        "project-unknown.remedy": "请在本规则包的 rules.ts 中填写该项目。",
        "domain-unknown": "`{property}` 的域名在部署前未知。",
        "domain-unknown.remedy": "请以字面值或配置值给出域名。",
      },
    },
    *evaluate(resource, { register, stack: { project } }) {
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
