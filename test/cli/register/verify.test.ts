import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { connect } from "../../../policy-pack/cli/cloud/cloud";
import { parseRegister } from "../../../policy-pack/register/load";
import { folderOf } from "../../planning/files";
import { listing } from "./accounts";
import { cloud, type Question, type Reply, refusal, secrets } from "./cloud";
import { type Outcome, run } from "./run";

const head = `account: "1234567890123456"
entities:
  - { name: 杭州示例科技有限公司, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }
websites:
`;

const planned = `  - name: 示例文档
    entity: 杭州示例科技有限公司
    domain: 例子.中国
`;

const filed = `  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
    filingNumber: 浙ICP备12345678号-1
    accessProviders: [alibaba-cloud]
`;

const registered = `${filed}    registration:
      registrar: 阿里云计算有限公司（万网）
      expiresOn: 2027-11-24
      realNameVerified: true
      holder: 杭州示例科技有限公司
`;

const isFiled = { Status: "DomainIsRegistration" };
const isNotFiled = { Status: "DomainNotRegistration" };
const registration = {
  DomainName: "example.com",
  ExpirationDate: "2027-11-24 10:30:15",
  RealNameStatus: "SUCCEED",
  RegistrantOrganization: "Hangzhou Example Technology Co., Ltd.",
  ZhRegistrantOrganization: "杭州示例科技有限公司",
  ZhRegistrantName: "",
};

function answering(filing: object | Reply, domain: object | Reply = registration) {
  const reply = (answer: object | Reply): Reply =>
    Array.isArray(answer) ? (answer as unknown as Reply) : [200, answer ?? {}];
  return ({ action }: Question) => {
    if (action === "QuerySuccessIcpData") return reply(listed);
    return reply(action === "CheckCdnDomainICP" ? filing : domain);
  };
}

/** What the account has filed: as the register has it. */
let listed: object = {};

async function verify(websites: string, endpoint: string, ...words: readonly string[]): Promise<Outcome> {
  const folder = folderOf({ "icp-register.yaml": head + websites });
  const sites = parseRegister(head + websites, "").websites.filter(({ filingNumber }) => filingNumber !== undefined);
  listed = listing([
    {
      number: "浙ICP备12345678号",
      name: "杭州示例科技有限公司",
      sites: sites.map(({ filingNumber = "", name, domains }) => ({
        number: filingNumber,
        name,
        domains: domains.map((domain) => domain.name),
      })),
    },
  ]);
  return run(folder, "verify", "--endpoint", endpoint, ...words);
}

beforeEach(() => {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", secrets.id);
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secrets.key);
  return () => vi.unstubAllEnvs();
});

describe("register verify", () => {
  it("asks about every registrable domain and what the account has filed, signed", async () => {
    const { endpoint, questions } = await cloud(answering(isFiled));
    const { code, out } = await verify(registered + planned, endpoint);
    expect(code).toBe(0);
    expect(out).toContain("is filed already");
    const asked = (action: string, version: string, domain: string) => ({
      action,
      version,
      domain,
      query: domain === "" ? {} : { DomainName: domain },
      authorization: expect.stringContaining(`Credential=${secrets.id}`),
    });
    expect(questions).toEqual([
      ...["example.com", "xn--fsqu00a.xn--fiqs8s"].flatMap((domain) => [
        asked("CheckCdnDomainICP", "2018-05-10", domain),
        asked("QueryDomainByDomainName", "2018-01-29", domain),
      ]),
      asked("QuerySuccessIcpData", "2026-04-23", ""),
    ]);
  });

  it("lets a difference pass that is exempted, and shows it", async () => {
    const { endpoint } = await cloud(answering(isNotFiled));
    const exemption = `exemptions:
  - rule: icp-register-verified
    domain: example.com
    category: waived
    reason: The filing is being moved.
    approver: 王五
    expires: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}
`;
    const { code, out } = await verify(registered + exemption, endpoint);
    expect(code).toBe(0);
    expect(out).toContain("○ exempted  The register has example.com");
  });

  test.each<[string, string, object | Reply, object | Reply, 0 | 1, string[]]>([
    ["agree", registered, isFiled, registration, 0, []],
    [
      "agree although the register leaves the registration open",
      filed,
      isFiled,
      { ...registration, RealNameStatus: "FAILED" },
      0,
      [],
    ],
    ["agree although a planned website is not filed", planned, isNotFiled, refusal("ParameterIllegal"), 0, []],
    ["differ about the filing", registered, isNotFiled, registration, 1, ["not-filed"]],
    ["differ about a planned website", planned, isFiled, registration, 0, ["filed-already"]],
    [
      "cannot be compared: another account's",
      registered,
      refusal("-124"),
      refusal("DomainNotExist"),
      0,
      ["filing-withheld", "registration-withheld"],
    ],
    ["cannot be compared: the code is a number", filed, refusal(-124), registration, 0, ["filing-withheld"]],
    [
      "agree about a domain that is registered elsewhere",
      registered.replace(/阿里.*/, "GoDaddy"),
      isFiled,
      refusal("DomainNotExist"),
      0,
      [],
    ],
    [
      "differ about the registrar",
      registered.replace(/阿里.*/, "GoDaddy"),
      isFiled,
      registration,
      0,
      ["other-registrar"],
    ],
    [
      "differ about the expiry: earlier",
      registered,
      isFiled,
      { ...registration, ExpirationDate: "2026-12-24 00:00:00" },
      1,
      ["expires-earlier"],
    ],
    [
      "differ about the expiry: later",
      registered,
      isFiled,
      { ...registration, ExpirationDate: "2028-11-24 00:00:00" },
      0,
      ["expires-later"],
    ],
    [
      "differ about the real name",
      registered,
      isFiled,
      { ...registration, RealNameStatus: "AUDITING" },
      1,
      ["no-real-name"],
    ],
    [
      "differ about the real name, which is done",
      registered.replace("Verified: true", "Verified: false"),
      isFiled,
      registration,
      0,
      ["real-name-done"],
    ],
    [
      "differ about the holder",
      registered,
      isFiled,
      { ...registration, ZhRegistrantOrganization: "张三" },
      1,
      ["other-holder"],
    ],
    [
      "differ about one of several domains",
      registered.replace("example.com", "[example.com, example.net]").replace("-1\n", "-1\n    filedOn: 2018-01-01\n"),
      isFiled,
      { ...registration, ExpirationDate: "2026-12-24" },
      1,
      ["expires-earlier"],
    ],
    [
      "agree about a holder that is not told",
      registered,
      isFiled,
      { ExpirationDate: "2027-11-24", RealNameStatus: "SUCCEED" },
      0,
      [],
    ],
  ])("register and reality %s", async (_, websites, filing, domain, code, differences) => {
    const { endpoint } = await cloud(answering(filing, domain));
    const outcome = await verify(websites, endpoint, "--format", "json");
    expect(outcome).toMatchObject({ code, err: "" });
    const { findings } = JSON.parse(outcome.out);
    expect(findings.map(({ messageId }: { messageId: string }) => messageId)).toEqual(differences);
    expect((await verify(websites, endpoint, "--fail-on", "advisory")).code).toBe(differences.length > 0 ? 1 : 0);
    for (const language of differences.length > 0 ? ["en", "zh"] : []) {
      const { out } = await verify(websites, endpoint, "--lang", language);
      expect(out.replaceAll(/blob\/v[^/]+/g, "blob/v…")).toMatchSnapshot();
    }
  });

  it("asks nothing about a register that is invalid, and of one without websites what the account has filed", async () => {
    const { endpoint, questions } = await cloud(answering(isFiled));
    expect((await verify(filed.replace("示例商城", ""), endpoint)).code).toBe(2);
    expect(questions).toEqual([]);
    expect((await verify("  []\n", endpoint)).code).toBe(0);
    expect(questions.map(({ action }) => action)).toEqual(["QuerySuccessIcpData"]);
  });

  it("tries again when asked to come back later", async () => {
    const { endpoint, questions } = await cloud((question, nth) =>
      nth === 0 ? refusal("Throttling.User") : answering(isFiled)(question),
    );
    expect((await verify(registered, endpoint)).code).toBe(0);
    expect(questions).toHaveLength(4);
  });

  test.each<[string, Reply, string]>([
    ["the access key does not exist", refusal("InvalidAccessKeyId.NotFound", 404), "does not accept the credentials"],
    ["the secret is wrong", refusal("SignatureDoesNotMatch"), "does not accept the credentials"],
    ["the token has expired", refusal("InvalidSecurityToken.Expired"), "does not accept the credentials"],
    ["there is no permission", refusal("Forbidden.RAM", 403), "AliyunCDNReadOnlyAccess"],
    ["the question is refused", refusal("InvalidParameter"), "Alibaba Cloud refuses the question."],
    ["no answer comes", undefined, "wait longer with --timeout"],
    ["a proxy answers", [502, "<html>Bad Gateway</html>"], "not one of Alibaba Cloud's API"],
    ["the answer is of another kind", [200, { Status: "Perhaps" }], "not one of Alibaba Cloud's API"],
  ])("says so when %s", async (_, reply, expected) => {
    const { endpoint } = await cloud(() => reply);
    const { code, out, err } = await verify(filed, endpoint, "--timeout", "0.3");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
    expect(err).toMatch(/^CheckCdnDomainICP example\.com: .+ \(\S+\)\n$/);
    for (const secret of Object.values(secrets)) expect(err).not.toContain(secret);
    const chinese = await verify(filed, endpoint, "--timeout", "0.3", "--lang", "zh");
    expect(chinese.err).toMatch(/^CheckCdnDomainICP example\.com：\p{Script=Han}*.+（\S+）\n$/u);
  });

  test.each([
    ["InvalidAccessKeyId.NotFound", 404],
    ["Forbidden.RAM", 403],
    ["InternalError", 500],
  ])("takes %s from the second API for no answer", async (code, status) => {
    const { endpoint } = await cloud(answering(isFiled, refusal(code, status)));
    const outcome = await verify(filed, endpoint);
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(/^QueryDomainByDomainName example\.com: /);
  });

  it("says so when the endpoint cannot be reached", async () => {
    const { err } = await verify(filed, "http://127.0.0.1:1");
    expect(err).toBe(
      "CheckCdnDomainICP example.com: The endpoint cannot be reached. Check the network, its proxy and the endpoint. (ECONNREFUSED)\n",
    );
  });

  it("says so when there are no credentials", async () => {
    const { endpoint, questions } = await cloud(answering(isFiled));
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", undefined);
    vi.stubEnv("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    vi.stubEnv(
      "HOME",
      folderOf({ ".aliyun/config.json": `{"current":"x","profiles":[{"access_key_id":"${secrets.id}"}]}` }),
    );
    const { code, err } = await verify(filed, endpoint);
    expect(code).toBe(2);
    expect(err).toMatch(/^No credentials for Alibaba Cloud were found/);
    expect(err).not.toContain(secrets.id);
    expect(questions).toEqual([]);
  });

  test.each([
    ["--endpoint", "http://cdn.aliyuncs.com"],
    ["--endpoint", "cdn.aliyuncs.com"],
    ["--endpoint", "https://a b"],
    ["--timeout", "soon"],
    ["--timeout", "0"],
  ])("refuses %s %s", async (option, value) => {
    expect((await run(folderOf({}), "verify", option, value)).code).toBe(2);
  });
});

describe("asking", () => {
  it("gives up after the last delay", async () => {
    const { endpoint, questions } = await cloud(() => refusal("ServiceUnavailable", 503));
    const account = await connect({ endpoint, timeout: 1, retryDelays: [0.001, 0.001] });
    await expect(account.aboutDomain("example.com")).rejects.toThrow("asks to come back later");
    expect(questions).toHaveLength(3);
  });
});
