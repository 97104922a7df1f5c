import type { ResourceType } from "./shape";

/**
 * The token of a type by which programs reach it through the Terraform provider aliyun/alicloud, bridged when it is added
 * (https://www.pulumi.com/registry/packages/terraform-provider): `alicloud:index/cdnDomainNew:CdnDomainNew`. Its
 * properties have the SDK's names, because the same bridge makes both.
 *
 * @returns nothing for types of other providers
 */
export function bridgedToken(token: string, row: ResourceType): string | undefined {
  const terraform = row.terraform ?? usualTerraformName(token);
  const [first = "", ...rest] = terraform?.replace("alicloud_", "").split("_") ?? [];
  const name = first + rest.map(capitalized).join("");
  return terraform && `alicloud:index/${name}:${capitalized(name)}`;
}

/** Most Terraform resources are named by the module and the name that the SDK gives them. */
export function usualTerraformName(token: string): string | undefined {
  const [, module, name] = /^alicloud:(\w+)\/(\w+):/.exec(token) ?? [];
  const words = name?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return module && `alicloud_${module.toLowerCase()}_${words}`;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
