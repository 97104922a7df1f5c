import * as alicloud from "@pulumi/alicloud";

const singapore = new alicloud.Provider("singapore", { region: "ap-southeast-1" });

export const api = new alicloud.fc.V3CustomDomain("api", {
  customDomainName: "api.example.com",
  protocol: "HTTP",
  routeConfig: { routes: [{ path: "/*", functionName: "orders", qualifier: "LATEST" }] },
});

export const abroad = new alicloud.fc.V3CustomDomain(
  "abroad",
  {
    customDomainName: "api.example.net",
    protocol: "HTTP",
    routeConfig: { routes: [{ path: "/*", functionName: "orders", qualifier: "LATEST" }] },
  },
  { provider: singapore },
);
