import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { nameIn } from "../../../policy-pack/deployment/urn";
import { folderOf } from "../../planning/files";
import { register } from "../../rules/registers";
import { cloud, type Question, type Reply, refusal, secrets } from "../register/cloud";
import { run } from "../run";
import { exportOf, record } from "./exports";

/** A resource as Resource Center lists it. */
function seen(type: string, id: string, region: string, ...addresses: readonly (readonly [string, string])[]) {
  return {
    ResourceType: type,
    ResourceId: id,
    ResourceName: `name of ${id}`,
    RegionId: region,
    AccountId: "1111111111111111",
    Tags: [{ Key: "password", Value: "hunter2" }],
    IpAddresses: addresses.map(([address]) => address),
    IpAddressAttributes: addresses.map(([IpAddress, NetworkType]) => ({ IpAddress, NetworkType, Version: "Ipv4" })),
  };
}

const pages = [
  [
    seen("ACS::EIP::EipAddress", "eip-1", "cn-hangzhou", ["192.0.2.9", "Public"]),
    seen("ACS::ECS::Disk", "d-1", "cn-hangzhou"),
  ],
  [
    seen("ACS::ECS::Instance", "i-1", "us-west-1", ["192.0.2.10", "Public"], ["10.0.0.1", "Private"]),
    // Not every product tells addresses, or whom they are for.
    {
      ResourceType: "ACS::SLB::LoadBalancer",
      ResourceId: "lb-1",
      RegionId: "cn-shanghai",
      AccountId: "1111111111111111",
    },
    {
      ...seen("acs::alb::loadbalancer", "alb-1", "cn-beijing"),
      IpAddressAttributes: null,
      IpAddresses: ["192.0.2.11"],
    },
    seen("ACS::CDN::Domain", "www.example.net", ""),
    seen("ACS::ECS::Instance", "i 2", "cn-hangzhou"),
    { ...seen("ACS::ECS::Instance", "i-3", "mars-1"), AccountId: "2222222222222222" },
  ],
];

function paged({ query }: Question): Reply {
  const page = Number(query["NextToken"] ?? 0);
  return [200, { Resources: pages[page], ...(page + 1 < pages.length && { NextToken: String(page + 1) }) }];
}

beforeEach(() => {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", secrets.id);
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secrets.key);
  return () => vi.unstubAllEnvs();
});

const file = "icp-inventory.json";

async function asked(answer: (question: Question, nth: number) => Reply, ...words: readonly string[]) {
  const { endpoint, questions } = await cloud(answer);
  const folder = folderOf({ "icp-register.yaml": register, "dns.json": exportOf("dns", [record]) });
  const outcome = await run(folder, "inventory", "write", "--account", "--endpoint", endpoint, ...words);
  return { folder, questions, ...outcome };
}

describe("an account in the inventory", () => {
  it("has all pages, and of each resource what a domain may lead to", async () => {
    const { folder, questions, code, out, err } = await asked(paged);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      "Wrote icp-inventory.json: 6 resources of 1111111111111111, 2222222222222222. Stacks and accounts in it: 2.\n",
    );
    expect(questions.map(({ action, version, query }) => [action, version, query])).toEqual([
      ["SearchResources", "2022-12-01", { MaxResults: "100" }],
      ["SearchResources", "2022-12-01", { MaxResults: "100", NextToken: "1" }],
    ]);
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).not.toMatch(/hunter2|name of|10\.0\.0\.1/);
    expect(JSON.parse(text).sources).toMatchObject([
      {
        account: "1111111111111111",
        seen: "2026-11-24",
        resources: [
          {
            type: "alicloud:alb/loadBalancer:LoadBalancer",
            id: "alb-1",
            region: "cn-beijing",
            place: "mainland",
            exposure: "public",
            answers: { zoneMappings: ["192.0.2.11"] },
          },
          {
            type: "alicloud:cdn/domainNew:DomainNew",
            id: "www.example.net",
            place: "undecided",
            exposure: "public",
            inputs: { domainName: "www.example.net" },
          },
          { id: "eip-1", region: "cn-hangzhou", place: "mainland", answers: { ipAddress: ["192.0.2.9"] } },
          {
            id: "i-1",
            region: "us-west-1",
            place: "overseas",
            exposure: "public",
            answers: { publicIp: ["192.0.2.10"] },
          },
          { id: "lb-1", region: "cn-shanghai", place: "mainland", exposure: "undecided" },
        ],
      },
      { account: "2222222222222222", resources: [{ id: "i-3", place: "undecided", exposure: "undecided" }] },
    ]);
  });

  it("decides where a stack's record leads", async () => {
    const { folder } = await asked(paged);
    const { out } = await run(folder, "check", "dns.json", "--format", "json");
    const found = JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule.startsWith("icp-dns"));
    expect(found.map(({ messageId, resource }: Record<string, string>) => [messageId, nameIn(resource ?? "")])).toEqual(
      [["unfiled", "www"]],
    );
    expect(found[0].message).toContain("'eip-1' of 1111111111111111");
  });

  it("says nothing beside a stack that has the resource itself", async () => {
    const address = {
      type: "alicloud:ecs/eipAddress:EipAddress",
      name: "web",
      id: "eip-1",
      outputs: { ipAddress: "192.0.2.9" },
    };
    const { folder } = await asked(paged);
    const network = folderOf({ "network.json": exportOf("network", [address]) });
    await run(folder, "inventory", "write", join(network, "network.json"));
    const { out } = await run(folder, "inventory", "show", "192.0.2.9", "--format", "json");
    expect(JSON.parse(out).resources.map(({ source }: { source: string }) => source)).toEqual(["network/prod"]);
  });

  it("is that of a whole directory", async () => {
    const { questions, code } = await asked(paged, "--directory", "rd-1");
    expect(code).toBe(0);
    expect(questions[0]).toMatchObject({ action: "SearchMultiAccountResources", query: { Scope: "rd-1" } });
  });

  it("is asked for its id where no resource tells it", async () => {
    const nameless = pages[0]?.map(({ AccountId: _, ...resource }) => resource);
    const { out, questions } = await asked(({ action }) =>
      action === "GetCallerIdentity" ? [200, { AccountId: "3333333333333333" }] : [200, { Resources: nameless }],
    );
    expect(out).toContain("of 3333333333333333");
    expect(questions.map(({ action }) => action)).toEqual(["SearchResources", "GetCallerIdentity"]);
  });

  it("is called by its profile where nobody tells its id", async () => {
    const { out } = await asked(({ action }) => (action === "SearchResources" ? [200, {}] : refusal("WhoKnows")));
    expect(out).toContain("0 resources of default");
  });

  it("has nothing where it has nothing", async () => {
    const { out } = await asked(({ action }) => [200, action === "SearchResources" ? {} : { AccountId: "1" }]);
    expect(out).toBe("Wrote icp-inventory.json: 0 resources of 1. Stacks and accounts in it: 1.\n");
  });

  it("is asked again where the API is busy, page by page", async () => {
    const { code, questions } = await asked((question, nth) =>
      nth === 1 ? refusal("Throttling.User", 429) : paged(question),
    );
    expect(code).toBe(0);
    expect(questions.map(({ query }) => query["NextToken"])).toEqual([undefined, "1", "1"]);
  });

  it.each<[string, Reply, string]>([
    [
      "Resource Center is not switched on",
      refusal("ServiceNotEnabled"),
      "'aliyun resourcecenter EnableResourceCenter'",
    ],
    ["the credentials may not", refusal("NoPermission", 403), "resourcecenter:SearchResources"],
    ["the answer is of another form", [200, { Resources: [{ ResourceId: 7 }] }], "not one of Alibaba Cloud's API"],
  ])("is not written where %s", async (_, reply, said) => {
    const { folder, code, out, err } = await asked((_, nth) => (nth === 0 ? paged(question()) : reply));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("SearchResources: ");
    expect(err).toContain(said);
    expect(err).not.toContain(secrets.key);
    expect(existsSync(join(folder, file))).toBe(false);
  });
});

function question(): Question {
  return { action: "", version: "", domain: "", query: {}, authorization: "" };
}
