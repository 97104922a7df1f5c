import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const domain = new pulumi.Config().require("domain");

const code = new alicloud.oss.Bucket("code", { bucket: "portal-code" });

const handler = new alicloud.fc.V3Function("api", {
  functionName: "portal-api",
  runtime: "nodejs20",
  handler: "index.handler",
  memorySize: 512,
  cpu: 0.5,
  diskSize: 512,
  code: { ossBucketName: code.bucket, ossObjectName: "portal-api.zip" },
});

export const api = new alicloud.fc.V3CustomDomain("api", {
  customDomainName: `api.${domain}`,
  protocol: "HTTP",
  routeConfig: { routes: [{ path: "/*", functionName: handler.functionName, qualifier: "LATEST" }] },
});
