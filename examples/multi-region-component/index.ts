import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { markets } from "./market";
import { Storefront } from "./storefront";

const storefronts = markets.map(({ name, region, zones, domain }) => {
  const provider = new alicloud.Provider(name, { region });
  const image = alicloud.ecs.getImagesOutput({ owners: "system", mostRecent: true }, { provider });
  return new Storefront(
    name,
    { zones, domain, imageId: image.images[0].id },
    // As a map, so that every child finds it, however deep.
    { providers: { alicloud: provider } },
  );
});

export const addresses = pulumi.all(storefronts.map(({ address }) => address));
