import { typeOf } from "../../catalog";
import type { ExposureSign } from "../../catalog/shape";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import { type Properties, type PropertyValue, read, readAll, textOf, UNKNOWN } from "../../deployment/value";
import { follow, referrers } from "../links";

/** Whether the Internet reaches a resource. */
export type Exposure = "public" | "private" | "undecided";

/** Whether the Internet reaches a resource; types without a row for it are always public. */
export function exposureOf(resource: Resource, deployment: Deployment): Exposure {
  if (resource.recorded?.exposure) return resource.recorded.exposure;
  const signs = typeOf(resource.type)?.exposure;
  if (signs === undefined) return "public";
  return strongest(signs.map((sign) => exposureBySign(sign, resource, deployment)));
}

function strongest(exposures: readonly Exposure[]): Exposure {
  if (exposures.includes("public")) return "public";
  return exposures.includes("undecided") ? "undecided" : "private";
}

function exposureBySign(sign: ExposureSign, resource: Resource, deployment: Deployment): Exposure {
  switch (sign.sign) {
    case "unless":
      return exposureByValue(resource.inputs, sign.path, (value) => !sign.private.includes(textOf(value)), "public");
    case "when":
      return exposureByValue(resource.inputs, sign.path, (value) => textOf(value) === String(sign.is), "private");
    case "positive":
      return exposureByValue(resource.inputs, sign.path, (value) => Number(textOf(value)) > 0, "private");
    case "given":
      return readAll(resource.inputs, sign.path).length > 0 ? "public" : "private";
    case "maybe":
      return read(resource.inputs, sign.path).state === "absent" ? "private" : "undecided";
    case "named": {
      const { certain, possible } = referrers(resource, sign.type, sign.link, deployment);
      if (certain.length > 0) return "public";
      return possible.length > 0 ? "undecided" : "private";
    }
    case "asReferrers": {
      const { certain, possible } = referrers(resource, sign.type, sign.link, deployment);
      if (certain.length === 0) return "public";
      const doubt = possible.map(() => "undecided" as const);
      return strongest([...certain.map((other) => exposureOf(other, deployment)), ...doubt]);
    }
    case "as": {
      const target = follow(resource, sign.link, deployment);
      if (target.state !== "found") return "undecided";
      const exposures = target.resources.map((other) => exposureOf(other, deployment));
      return strongest(target.partly ? [...exposures, "undecided"] : exposures);
    }
  }
}

function exposureByValue(
  inputs: Properties,
  path: string,
  passes: (value: PropertyValue) => boolean,
  whenAbsent: Exposure,
): Exposure {
  const [place] = readAll(inputs, path);
  if (place === undefined) return whenAbsent;
  if (place.value === UNKNOWN) return "undecided";
  return passes(place.value) ? "public" : "private";
}
