import type { ExposureSign, Link, LocationClue } from "./shape";

export const provider: LocationClue = { from: "provider" };

/** The area of an edge product: absent means domestic. */
export const scope: LocationClue = { from: "area", path: "scope", otherwise: "domestic" };

export function zone(path: string): LocationClue {
  return { from: "zone", path };
}

export function vswitch(path: string): LocationClue {
  const link: Link = { path, to: ["alicloud:vpc/switch:Switch", "alicloud:vpc/subnet:Subnet"] };
  return { from: "link", link, inProviderRegion: true };
}

export const bandwidth: ExposureSign = { sign: "positive", path: "internetMaxBandwidthOut" };

/** An EIP association names what it exposes by `instanceId`. */
export function exposedByEip(type: string): ExposureSign {
  return {
    sign: "named",
    type: "alicloud:ecs/eipAssociation:EipAssociation",
    link: { path: "instanceId", to: [type] },
  };
}
