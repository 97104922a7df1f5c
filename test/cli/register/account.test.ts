import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, test, vi } from "vitest";
import { folderOf } from "../../planning/files";
import { accountsAt, type Holding, listing, type Owner, person } from "./accounts";
import { cloud, type Reply, refusal, secrets } from "./cloud";
import { run } from "./run";

const company: Owner = {
  number: "浙ICP备12345678号",
  name: "杭州示例科技有限公司",
  sites: [
    { number: "浙ICP备12345678号-1", name: "示例商城", domains: ["example.com"] },
    { number: "浙ICP备12345678号-2", name: "示例论坛", domains: ["例子.中国"] },
  ],
  apps: [
    { number: "浙ICP备12345678号-3A", name: "示例应用", domains: ["example.com", "example.cn"] },
    { number: "浙ICP备12345678号-4X", name: "示例点单" },
  ],
};
const individual: Owner = {
  number: "粤ICP备2026007966号",
  name: "李四",
  nature: "个人",
  sites: [{ number: "粤ICP备2026007966号-1", name: "李四的日记", domains: ["example.org.cn"] }],
};

/** An account in the environment, and two profiles of the aliyun CLI. */
function accounts(first: readonly Owner[] = [company]) {
  const usual: Holding = { id: "1111111111111111", owners: first, registered: { "example.com": "2028-05-01" } };
  const second: Holding = { id: "2222222222222222", owners: [individual] };
  return { usual, second, server: () => accountsAt({ [secrets.id]: usual, AKID2: second }) };
}

function profile(name: string, key: string) {
  return { name, mode: "AK", access_key_id: key, access_key_secret: secrets.key, region_id: "cn-hangzhou" };
}

const file = "icp-register.yaml";
const head = `account: "1111111111111111"
entities:
  - { name: 杭州示例科技有限公司, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }
`;
const shop = (number: string, more = "") => `websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
${number}${more}`;
const filed = shop("    filingNumber: 浙ICP备12345678号-1\n    accessProviders: [alibaba-cloud]\n");
const only: Owner = { ...company, sites: (company.sites ?? []).slice(0, 1), apps: [] };
const noSites: Owner = { ...only, sites: [] };

const textIn = (folder: string) => readFileSync(join(folder, file), "utf8");

beforeEach(() => {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", secrets.id);
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secrets.key);
  const profiles = [profile("main", secrets.id), profile("blog", "AKID2")];
  vi.stubEnv("HOME", folderOf({ ".aliyun/config.json": JSON.stringify({ current: "main", profiles }) }));
  return () => vi.unstubAllEnvs();
});

describe("a register from the account", () => {
  it("is written, checked and verified without a finding; a change is named, and mended without another byte", async () => {
    const { usual, server } = accounts();
    const { endpoint } = await server();
    const at = ["--endpoint", endpoint];
    const folder = folderOf({ ".git": "" });
    const written = await run(folder, "init", "--from-account", ...at);
    expect(written).toMatchObject({ code: 0, err: "" });
    expect(written.out).toContain("entities: 1, websites and apps: 4");
    expect(textIn(folder)).toMatchSnapshot();
    expect(await run(folder, "check", "--fail-on", "advisory")).toMatchObject({ code: 0, err: "" });
    expect(await run(folder, "verify", "--fail-on", "advisory", ...at)).toMatchObject({ code: 0, err: "" });
    expect((await run(folder, "sync", ...at)).out).toBe("icp-register.yaml says what the accounts have filed.\n");

    const commented = textIn(folder).replace("    domain: example.com\n", "    domain:  example.com   # ours\n");
    writeFileSync(join(folder, file), commented);
    usual.registered = { "example.com": "2028-05-01", "example.net": "2029-01-31" };
    usual.owners = [
      {
        ...company,
        sites: [
          { number: "浙ICP备12345678号-1", name: "示例商城新", domains: ["example.net"] },
          ...(company.sites ?? []).slice(1),
          { number: "浙ICP备12345678号-5", name: "示例博客", domains: ["example.com"] },
        ],
      },
    ];
    const named = await run(folder, "verify", "--format", "json", ...at);
    const messages = JSON.parse(named.out).findings.map(({ messageId }: { messageId: string }) => messageId);
    expect(messages.toSorted()).toEqual(["not-in-register", "other-domains", "other-name"]);

    const dry = await run(folder, "sync", "--check", ...at);
    expect(dry.code).toBe(1);
    expect(textIn(folder)).toBe(commented);
    const mended = await run(folder, "sync", ...at);
    expect(mended).toMatchObject({ code: 0, err: "", out: dry.out });
    expect(dry.out).toMatchSnapshot();
    const expected = commented
      .replace("name: 示例商城\n", "name: 示例商城新\n")
      .replace("domain:  example.com   # ours", "domain:  example.net   # ours")
      .replace("expiresOn: 2028-05-01", "expiresOn: 2029-01-31")
      .replace(
        "\napps:\n",
        `  - name: 示例博客
    entity: 杭州示例科技有限公司
    domain: example.com
    filingNumber: 浙ICP备12345678号-5
    accessProviders: [ alibaba-cloud ]
    registration: { registrar: 阿里云计算有限公司（万网）, expiresOn: 2028-05-01, realNameVerified: true }

apps:
`,
      );
    expect(textIn(folder)).toBe(expected);
    expect(readdirSync(folder).toSorted()).toEqual([".git", file]);
    expect(await run(folder, "verify", "--fail-on", "advisory", ...at)).toMatchObject({ code: 0, err: "" });
  });

  it("joins the accounts of several profiles, without the name of any person or a secret", async () => {
    const { server } = accounts();
    const { endpoint } = await server();
    const at = ["--endpoint", endpoint, "--profile", "main", "--profile", "blog"];
    const folder = folderOf({ ".git": "" });
    const outputs = [await run(folder, "init", "--from-account", ...at), await run(folder, "verify", ...at)];
    expect(outputs.map(({ code }) => code)).toEqual([0, 0]);
    expect(textIn(folder)).toContain('account: "1111111111111111"');
    expect(textIn(folder)).toContain('kind: individual\n    province: guangdong\n    account: "2222222222222222"');
    for (const text of [textIn(folder), ...outputs.flatMap(({ out, err }) => [out, err])]) {
      for (const secret of [person, ...Object.values(secrets)]) expect(text).not.toContain(secret);
    }
  });

  it("enters what a deployment adds", async () => {
    const { server } = accounts();
    const { endpoint } = await server();
    const stack = (urn: string, inputs: object) => ({
      urn,
      type: urn.split("::")[2],
      custom: true,
      id: "x",
      inputs,
      outputs: {},
    });
    const exported = {
      version: 3,
      deployment: {
        resources: [
          stack("urn:pulumi:dev::shop::alicloud:ecs/instance:Instance::web", {}),
          stack("urn:pulumi:dev::shop::alicloud:dns/alidnsRecord:AlidnsRecord::www", {
            domainName: "example.com",
            rr: "www",
            type: "A",
            value: "47.96.0.9",
          }),
          stack("urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::img", { domainName: "img.example.net" }),
        ],
      },
    };
    const folder = folderOf({ ".git": "", "stack.json": JSON.stringify(exported) });
    const { code } = await run(folder, "init", "--from-account", "--from", "stack.json", "--endpoint", endpoint);
    expect(code).toBe(0);
    expect(textIn(folder)).toContain(`    domain: example.com
    filingNumber: 浙ICP备12345678号-1
    accessProviders: [ alibaba-cloud ]
    instance: { product: ecs, pulumi: { project: shop, stack: dev, resource: web } }
`);
    expect(textIn(folder)).toContain("    managedBy: { project: shop, stack: dev }\n");
    expect(textIn(folder)).toContain("  - name:\n    entity:\n    domain: example.net\n");
  });

  it("shows at a terminal how far it is, and nothing of it stays", async () => {
    const { server } = accounts();
    const { endpoint } = await server();
    const { isTTY } = process.stderr;
    process.stderr.isTTY = true;
    onTestFinished(() => {
      process.stderr.isTTY = isTTY;
    });
    const { err } = await run(folderOf({ ".git": "" }), "init", "--from-account", "--endpoint", endpoint);
    expect(err).toBe(
      "\r1/2 asking about example.com …\u001b[K\r2/2 asking about xn--fsqu00a.xn--fiqs8s …\u001b[K\r\u001b[K",
    );
  });

  it("is not begun by options that only say whom to ask", async () => {
    const folder = folderOf({ ".git": "" });
    const { code, err } = await run(folder, "init", "--profile", "main");
    expect(code).toBe(2);
    expect(err).toContain("Add it");
    expect(readdirSync(folder)).toEqual([".git"]);
  });

  it("leaves blank what nobody tells", async () => {
    const number = "合字B2-20250310";
    const odd: Owner = {
      number,
      name: "全国示例有限公司",
      sites: [
        { number: `${number}-1`, name: "无域名网站" },
        {
          number: `${number}-2`,
          name: "多域名网站",
          domains: ["example.cn", "www.example.cn", "example.com", "not a domain"],
        },
      ],
    };
    const { endpoint } = await accounts([odd]).server();
    const resources = ["web", "db"].map((name) => ({
      urn: `urn:pulumi:dev::shop::alicloud:ecs/instance:Instance::${name}`,
      type: "alicloud:ecs/instance:Instance",
      custom: true,
      id: name,
      inputs: {},
      outputs: {},
    }));
    const folder = folderOf({ ".git": "", "stack.json": JSON.stringify({ version: 3, deployment: { resources } }) });
    const at = ["--endpoint", endpoint, "--lang", "en"];
    expect((await run(folder, "init", "--from-account", "--from", "stack.json", ...at)).code).toBe(0);
    expect(textIn(folder)).toMatchSnapshot();
    const { code, err } = await run(folder, "check", "--lang", "en");
    expect(code).toBe(2);
    expect(err + textIn(folder)).toContain("province:\n");
  });

  it("is not begun where the file exists, or nothing is filed", async () => {
    const { usual, server } = accounts();
    const { endpoint, questions } = await server();
    const folder = folderOf({ ".git": "", [file]: "account: x\n" });
    const refused = await run(folder, "init", "--from-account", "--endpoint", endpoint);
    expect(refused.code).toBe(2);
    expect(questions).toEqual([]);
    usual.owners = [];
    const empty = await run(folderOf({ ".git": "" }), "init", "--from-account", "--endpoint", endpoint);
    expect(empty).toMatchObject({ code: 2, out: "" });
    expect(empty.err).toContain("have filed nothing");
  });
});

describe("what verify finds in the account's filings", () => {
  const risk = (deadline: string | undefined) => ({
    DeadLine: deadline,
    RiskDetailList: [
      {
        RiskSource: "浙ICP备12345678号-1 (example.com)",
        RectifySuggestList: ["<span style='x'>请更正</span>  网站名称"],
      },
    ],
  });

  test.each<[string, string, readonly Owner[], number, readonly string[]]>([
    ["nothing", head + filed, [only], 0, []],
    ["another name", head + filed, [{ ...only, name: "杭州示例有限公司" }], 1, ["other-entity-name"]],
    ["another kind of entity", head + filed, [{ ...only, nature: "个人" }], 1, ["other-entity-kind"]],
    [
      "another entity of a website",
      head + filed,
      [noSites, { ...only, number: "浙B2-20080101", name: "另一示例公司" }],
      1,
      ["other-entity", "entity-not-in-register"],
    ],
    [
      "another number of an entity that has one",
      head + filed,
      [{ ...noSites, number: "浙ICP备87654321号" }],
      1,
      ["not-filed", "other-entity-number"],
    ],
    [
      "another number of the entity",
      head.replace(", filingNumber: 浙ICP备12345678号", "") + shop(""),
      [only],
      0,
      ["entity-filed-already", "granted"],
    ],
    ["a filing that is granted", head + shop(""), [only], 0, ["granted"]],
    [
      "an access that the register lacks",
      head + filed.replace("alibaba-cloud", "other"),
      [only],
      0,
      ["access-granted"],
    ],
    ["a filing that is gone", head + filed, [noSites], 1, ["not-filed"]],
    [
      "an app that is gone",
      `${head}apps:
  - name: 示例应用
    kind: app
    entity: 杭州示例科技有限公司
    filingNumber: 浙ICP备12345678号-3A
    accessProviders: [alibaba-cloud]
`,
      [noSites],
      1,
      ["not-listed"],
    ],
    ["an entity of another account", head + filed, [], 1, ["not-filed", "entity-not-listed"]],
    [
      "an entity that is filed through other providers only",
      head + filed.replace("alibaba-cloud", "other"),
      [],
      1,
      ["not-filed"],
    ],
    ["another entity", head + filed, [only, individual], 0, ["entity-not-in-register", "not-in-register"]],
    ["a risk that is due", head + filed, [{ ...only, risks: [risk("2026-12-01")] }], 1, ["soon"]],
    ["a risk that is overdue", head + filed, [{ ...only, risks: [risk("2026年11月20日0点")] }], 1, ["overdue"]],
    [
      "a risk as the documentation shows one",
      head + filed,
      [
        {
          ...only,
          risks: [{ DeadLine: "2026-12-01", RiskDetailList: [{ RiskSource: "x", rectifySuggest: ["请更正"] }] }],
        },
      ],
      1,
      ["soon"],
    ],
    [
      "risks without suggestions or details",
      head + filed,
      [{ ...only, number: "浙ICP备87654321号", sites: [], risks: [{}, { RiskDetailList: [{ RiskSource: "x" }] }] }],
      1,
      ["not-filed", "other-entity-number", "undated"],
    ],
    ["a risk with time", head + filed, [{ ...only, risks: [risk("2027-04-24")] }], 0, ["later"]],
    ["a risk with a day that does not exist", head + filed, [{ ...only, risks: [risk("2026-02-30")] }], 0, ["undated"]],
    ["a risk without a day", head + filed, [{ ...only, risks: [risk(undefined)] }], 0, ["undated"]],
  ])("%s", async (_, register, owners, code, expected) => {
    const { endpoint } = await accountsAt({ [secrets.id]: { id: "1111111111111111", owners } });
    const folder = folderOf({ ".git": "", [file]: register });
    const outcome = await run(folder, "verify", "--format", "json", "--endpoint", endpoint);
    expect(outcome).toMatchObject({ code, err: "" });
    const { findings } = JSON.parse(outcome.out);
    expect(findings.map(({ messageId }: { messageId: string }) => messageId)).toEqual(expected);
    expect(outcome.out).not.toMatch(/<span|style/);
  });

  it("an access that is lost", async () => {
    const other: Owner = {
      ...individual,
      sites: [{ number: "粤ICP备2026007966号-1", name: "x", domains: ["example.com"] }],
    };
    const { endpoint } = await accountsAt({
      [secrets.id]: { id: "1111111111111111", owners: [noSites] },
      AKID2: { id: "2", owners: [other] },
    });
    const folder = folderOf({ ".git": "", [file]: head + filed });
    const { code, out } = await run(folder, "verify", "--endpoint", endpoint, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("the access is lost");
  });

  it("is said with texts that read well in both languages", async () => {
    const owners = [{ ...only, name: "杭州示例有限公司", risks: [risk("2026-12-01")] }, individual];
    const { endpoint } = await accountsAt({ [secrets.id]: { id: "1", owners } });
    const folder = folderOf({ ".git": "", [file]: head + filed });
    for (const language of ["en", "zh"]) {
      const { out } = await run(folder, "verify", "--endpoint", endpoint, "--lang", language);
      expect(out.replaceAll(/blob\/v[^/]+/g, "blob/v…")).toMatchSnapshot();
    }
  });
});

describe("sync", () => {
  const register = `# Ours.\r
account: "1111111111111111"\r
entities:\r
  - { name: 杭州示例公司, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }\r
websites:\r
  - name: "示例商城"   # the shop\r
    entity: 杭州示例公司\r
    domain: example.com\r
    registration: { registrar: HiChina, expiresOn: 2027-05-01 }\r
  - { name: 示例旧站, entity: 杭州示例公司, domain: example.net, filingNumber: 浙ICP备12345678号-9, accessProviders: [alibaba-cloud] }\r
`;

  it("mends what differs, and says what a person has to look at", async () => {
    const { server } = accounts([{ ...company, apps: [] }]);
    const { endpoint } = await server();
    const folder = folderOf({ ".git": "", [file]: register });
    const { code, err } = await run(folder, "sync", "--endpoint", endpoint);
    expect(code).toBe(0);
    expect(err).toContain("'示例旧站' (浙ICP备12345678号-9)");
    const entity = "杭州示例科技有限公司";
    expect(textIn(folder)).toBe(`# Ours.\r
account: "1111111111111111"\r
entities:\r
  - { name: ${entity}, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }\r
websites:\r
  - name: "示例商城"   # the shop\r
    entity: ${entity}\r
    domain: example.com\r
    registration: { registrar: HiChina, expiresOn: 2028-05-01 }\r
    filingNumber: 浙ICP备12345678号-1\r
    accessProviders: [ alibaba-cloud ]\r
  - { name: 示例旧站, entity: ${entity}, domain: example.net, filingNumber: 浙ICP备12345678号-9, accessProviders: [alibaba-cloud] }\r
  - name: 示例论坛\r
    entity: ${entity}\r
    domain: 例子.中国\r
    filingNumber: 浙ICP备12345678号-2\r
    accessProviders: [ alibaba-cloud ]\r
`);
  });

  it("leaves a register alone that does not parse, and one that would not", async () => {
    const { usual, server } = accounts();
    const { endpoint, questions } = await server();
    const broken = folderOf({ ".git": "", [file]: "account: 1\n" });
    expect((await run(broken, "sync", "--endpoint", endpoint)).code).toBe(2);
    expect(questions).toEqual([]);
    expect(textIn(broken)).toBe("account: 1\n");

    usual.owners = [
      { ...company, apps: [] },
      { number: "合字B2-20250310", name: "全国示例有限公司" },
    ];
    const folder = folderOf({ ".git": "", [file]: register });
    const { code, err } = await run(folder, "sync", "--endpoint", endpoint);
    expect(code).toBe(2);
    expect(err).toContain("is left as it is, for with these changes it would be in error");
    expect(err).toContain("entities[1].province");
    expect(textIn(folder)).toBe(register);
  });

  it("mends whatever an account may list otherwise", async () => {
    const stated = `account: "1111111111111111"
entities:
  - { name: 杭州示例科技有限公司, kind: individual, province: zhejiang }
  - name: 李四
    kind: individual
    province: guangdong
    account: "2222222222222222"
    filingNumber: 粤ICP备2026007966号
websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
    registration: { registrar: HiChina, expiresOn: 2028-05-01, realNameVerified: false }
  - name: 李四的日记
    entity: 李四
    domain: [example.org.cn, example.net]
    filingNumber: 粤ICP备2026007966号-1
    filedOn: 2018-01-01
    accessProviders: [alibaba-cloud]
    previous: { domain: [example.org.cn, example.net, example.cn] }
apps:
  - name: 示例应用
    kind: app
    entity: 杭州示例科技有限公司
    domains: [example.com]
    accessProviders: [other]
`;
    const diary = { number: "粤ICP备2026007966号-1", name: "李四的日记", domains: ["example.org.cn", "example.net"] };
    const { usual, second, server } = accounts();
    usual.owners = [{ ...company, sites: (company.sites ?? []).slice(0, 1), apps: (company.apps ?? []).slice(0, 1) }];
    second.owners = [{ ...individual, sites: [diary] }];
    const { endpoint } = await server();
    const folder = folderOf({ ".git": "", [file]: stated });
    const at = ["--endpoint", endpoint, "--profile", "main", "--profile", "blog"];
    expect(await run(folder, "sync", ...at)).toMatchObject({ code: 0, err: "" });
    expect(textIn(folder)).toBe(
      stated
        .replace(
          "kind: individual, province: zhejiang }",
          "kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }",
        )
        .replace(
          "realNameVerified: false }\n",
          "realNameVerified: true }\n    filingNumber: 浙ICP备12345678号-1\n    accessProviders: [ alibaba-cloud ]\n",
        )
        .replace("[example.org.cn, example.net, example.cn]", "[ example.org.cn, example.net ]")
        .replace("domains: [example.com]", "domains: [ example.com, example.cn ]")
        .replace(
          "accessProviders: [other]\n",
          "accessProviders: [ other, alibaba-cloud ]\n    filingNumber: 浙ICP备12345678号-3A\n",
        ),
    );
  });

  it("keeps the number of an entity that is listed under a license as well", async () => {
    const { endpoint } = await accounts([only, { ...noSites, number: "浙B2-20080101" }]).server();
    const folder = folderOf({ ".git": "", [file]: head + filed });
    expect((await run(folder, "sync", "--check", "--endpoint", endpoint)).code).toBe(0);
  });

  it("moves a website to the entity that it is filed for", async () => {
    const license = { ...individual, number: "浙B2-20080101", name: "另一示例公司", nature: "企业" };
    const { usual, server } = accounts();
    usual.owners = [
      { ...company, sites: [], apps: [] },
      { ...license, sites: [{ number: "浙ICP备12345678号-9", name: "示例旧站", domains: ["example.net"] }] },
    ];
    const { endpoint } = await server();
    const folder = folderOf({ ".git": "", [file]: register });
    expect((await run(folder, "sync", "--endpoint", endpoint)).code).toBe(0);
    expect(textIn(folder)).toContain("{ name: 示例旧站, entity: 另一示例公司, domain: example.net,");
    expect(textIn(folder)).toContain("  - name: 另一示例公司\r\n    kind: organization\r\n    province: zhejiang\r\n");
  });

  it("names an entity whose account was not asked", async () => {
    const { server } = accounts([individual]);
    const { endpoint } = await server();
    const folder = folderOf({ ".git": "", [file]: register });
    const { err } = await run(folder, "sync", "--check", "--endpoint", endpoint);
    expect(err).toContain("No account that was asked lists '杭州示例公司' (浙ICP备12345678号)");
  });
});

describe("asking for the account's filings", () => {
  const good = listing([company]);

  test.each<[string, Reply, string]>([
    ["there is no permission", refusal("Forbidden.RAM", 403), "beian:QuerySuccessIcpData"],
    [
      "the answer says so itself",
      [200, { Success: false, ErrorCode: "NoPermission", ErrorMessage: secrets.key }],
      "(NoPermission)",
    ],
    ["its code is none", [200, { Success: false, ErrorCode: `${secrets.key} <b>` }], "(Success=false)"],
    ["the clock is wrong", refusal("InvalidTimeStamp.Expired"), "Set the clock of this machine"],
    ["the token has expired", refusal("SecurityToken.Expired"), "does not accept the credentials"],
    ["a field is missing", [200, { Success: true }], "(BaSuccessDataWithRiskList)"],
    [
      "a number is none",
      [
        200,
        {
          Success: true,
          BaSuccessDataWithRiskList: [{ IcpNumber: "1", OrganizersName: "x", OrganizersNature: "企业" }],
        },
      ],
      "(BaSuccessDataWithRiskList.0.IcpNumber)",
    ],
    ["a proxy answers", [502, "<html>Bad Gateway</html>"], "not one of Alibaba Cloud's API"],
    ["half an answer comes", [200, JSON.stringify(good).slice(0, -20)], "not one of Alibaba Cloud's API"],
    ["no answer comes", undefined, "wait longer with --timeout"],
  ])("says so when %s", async (_, reply, expected) => {
    const { endpoint } = await cloud(() => reply);
    const folder = folderOf({ ".git": "" });
    const { code, out, err } = await run(folder, "init", "--from-account", "--endpoint", endpoint, "--timeout", "0.3");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^QuerySuccessIcpData: /);
    expect(err).toContain(expected);
    for (const secret of Object.values(secrets)) expect(err).not.toContain(secret);
    expect(readdirSync(folder)).toEqual([".git"]);
  });

  it("says so when TLS is refused", async () => {
    const { endpoint } = await cloud(() => [200, good]);
    const secure = endpoint.replace("http:", "https:");
    const { code, out, err } = await run(folderOf({ ".git": "" }), "init", "--from-account", "--endpoint", secure);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("The endpoint cannot be reached.");
  });

  it("waits when it is throttled", async () => {
    const { endpoint, questions } = await cloud(({ action }, nth) => {
      if (nth === 0) return refusal("Throttling.User");
      if (action === "QuerySuccessIcpData") return [200, good];
      return action === "GetCallerIdentity" ? [200, { AccountId: "1" }] : refusal("DomainNotExist");
    });
    expect((await run(folderOf({ ".git": "" }), "init", "--from-account", "--endpoint", endpoint)).code).toBe(0);
    expect(questions.map(({ action }) => action).slice(0, 2)).toEqual(["QuerySuccessIcpData", "QuerySuccessIcpData"]);
  });

  it("says which profile has no credentials", async () => {
    const { err } = await run(folderOf({ ".git": "" }), "init", "--from-account", "--profile", "nobody");
    expect(err).toContain("under the profile 'nobody'");
  });

  it("calls an account by its profile where its id is not told", async () => {
    const answers: Record<string, Reply> = {
      QuerySuccessIcpData: [200, listing([{ ...company, sites: [], apps: [] }])],
      GetCallerIdentity: refusal("InvalidAction.NotFound", 404),
    };
    const { endpoint } = await cloud(({ action }) => answers[action]);
    for (const [words, account] of [
      [[], "default"],
      [["--profile", "main"], "main"],
    ] as const) {
      const folder = folderOf({ ".git": "" });
      const { code } = await run(folder, "init", "--from-account", "--endpoint", endpoint, ...words);
      expect(code).toBe(0);
      expect(textIn(folder)).toContain(`account: ${account}\n`);
    }
  });

  it("takes names with markup and control characters for text", async () => {
    const odd = {
      ...company,
      sites: [{ number: "浙ICP备12345678号-1", name: "<b>\u001b[31m: #\n", domains: ["example.com"] }],
      apps: [],
    };
    const { server } = accounts([odd]);
    const { endpoint } = await server();
    const folder = folderOf({ ".git": "" });
    expect((await run(folder, "init", "--from-account", "--endpoint", endpoint)).code).toBe(0);
    expect(textIn(folder)).toContain('  - name: "<b>\\u001b[31m: #"\n');
    expect((await run(folder, "verify", "--fail-on", "advisory", "--endpoint", endpoint)).code).toBe(0);
  });
});

describe("a company with several entities and accounts", () => {
  const provinces = ["浙", "粤", "沪", "京", "苏"];
  const owner = (nth: number, websites: number, apps: number): Owner => {
    const number = `${provinces[nth]}ICP备1234567${nth}号`;
    return {
      number,
      name: `示例公司${nth}`,
      sites: Array.from({ length: websites }, (_, index) => ({
        number: `${number}-${index + 1}`,
        name: `示例网站${nth}之${index}`,
        domains: [`example-${nth}-${index}.cn`],
      })),
      apps: Array.from({ length: apps }, (_, index) => ({
        number: `${number}-${websites + index + 1}A`,
        name: `示例应用${nth}之${index}`,
        domains: [`example-${nth}-${index}.cn`],
      })),
    };
  };
  const holding = (id: string, ...owners: readonly Owner[]): Holding => ({ id, owners });

  it("is written, checked, shown and verified", async () => {
    const { endpoint } = await accountsAt({
      [secrets.id]: holding("1", owner(0, 20, 8), owner(1, 10, 0)),
      AKID2: holding("2", owner(2, 10, 4), owner(3, 10, 4)),
      AKID3: holding("3", owner(4, 10, 4)),
    });
    const profiles = [profile("main", secrets.id), profile("two", "AKID2"), profile("three", "AKID3")];
    vi.stubEnv("HOME", folderOf({ ".aliyun/config.json": JSON.stringify({ current: "main", profiles }) }));
    const at = ["--endpoint", endpoint, ...["main", "two", "three"].flatMap((name) => ["--profile", name])];
    const folder = folderOf({ ".git": "" });
    const { out } = await run(folder, "init", "--from-account", ...at);
    expect(out).toContain("entities: 5, websites and apps: 80");
    const checked = JSON.parse((await run(folder, "check", "--format", "json")).out);
    // Two of its accounts file for two entities each, which an account may not.
    expect(checked.findings.map(({ rule, path }: { rule: string; path: string }) => [rule, path])).toEqual([
      ["icp-one-entity-per-account", "entities[1].account"],
      ["icp-one-entity-per-account", "entities[3].account"],
    ]);
    const shown = JSON.parse((await run(folder, "show", "--format", "json")).out);
    expect(shown.holdings).toHaveLength(80);
    expect(await run(folder, "verify", "--fail-on", "advisory", ...at)).toMatchObject({ code: 0, err: "" });
    const part = await run(folder, "verify", "--format", "json", "--endpoint", endpoint);
    const { findings } = JSON.parse(part.out);
    expect(new Set(findings.map(({ messageId }: { messageId: string }) => messageId))).toEqual(
      new Set(["entity-not-listed"]),
    );
    expect(findings).toHaveLength(3);
  });

  it("may have 2,000 websites", async () => {
    const { endpoint } = await accountsAt({ [secrets.id]: holding("1", owner(0, 2000, 0)) });
    const folder = folderOf({ ".git": "" });
    expect((await run(folder, "init", "--from-account", "--endpoint", endpoint)).code).toBe(0);
    expect(await run(folder, "check", "--fail-on", "advisory")).toMatchObject({ code: 0 });
    expect((await run(folder, "sync", "--check", "--endpoint", endpoint)).code).toBe(0);
  });
});
