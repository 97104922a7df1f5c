import { describe, expect, it } from "vitest";
import { readLevels } from "../../policy-pack/configuration/levels";
import { render } from "../../policy-pack/locales/render";
import { catalogue } from "../../policy-pack/rules/catalogue";

const ids = catalogue.map(({ id }) => id);

describe("the levels of a configuration", () => {
  it.each<[string, object, object]>([
    ["nothing", {}, {}],
    ["a level", { "icp-website-name": "mandatory" }, { "icp-website-name": "mandatory" }],
    ["a level as a key", { "icp-website-name": { enforcementLevel: "disabled" } }, { "icp-website-name": "disabled" }],
    ["one for all", { all: "advisory" }, Object.fromEntries(ids.map((id) => [id, "advisory"]))],
    [
      "one for all others",
      { all: { enforcementLevel: "advisory" }, "icp-undetermined": "mandatory" },
      { ...Object.fromEntries(ids.map((id) => [id, "advisory"])), "icp-undetermined": "mandatory" },
    ],
  ])("are those of %s", (_, configuration, levels) => {
    expect(readLevels(configuration, catalogue)).toEqual({ levels, complaints: [] });
  });

  const allLevels = "expected one of mandatory, advisory, disabled";
  it.each<[unknown, readonly (readonly [path: string, text: string])[]]>([
    [{ "icp-webste-name": "advisory" }, [["icp-webste-name", "unknown key; did you mean 'icp-website-name'?"]]],
    [{ ALL: "advisory" }, [["ALL", "unknown key; did you mean 'all'?"]]],
    [
      { "no-public-buckets": "advisory" },
      [["no-public-buckets", `unknown key; expected one of all, ${ids.join(", ")}`]],
    ],
    [{ "icp-website-name": "mandatry" }, [["icp-website-name", "unknown word; did you mean 'mandatory'?"]]],
    [{ "icp-website-name": "remediate" }, [["icp-website-name", allLevels]]],
    [{ all: 1 }, [["all", allLevels]]],
    [{ all: null }, [["all", allLevels]]],
    [{ "icp-website-name": ["advisory"] }, [["icp-website-name", allLevels]]],
    [
      { "icp-website-name": { enforcmentLevel: "advisory" } },
      [["icp-website-name.enforcmentLevel", "unknown key; did you mean 'enforcementLevel'?"]],
    ],
    [
      { "icp-website-name": { enforcementLevel: "advisry", limit: 3 } },
      [
        ["icp-website-name.enforcementLevel", "unknown word; did you mean 'advisory'?"],
        ["icp-website-name.limit", "unknown key; expected one of enforcementLevel"],
      ],
    ],
    [{ "icp-website-name": {} }, [["icp-website-name.enforcementLevel", `missing; ${allLevels}`]]],
    [[], [["", "expected keys with values"]]],
    ["mandatory", [["", "expected keys with values"]]],
  ])("are none in %j", (configuration, complaints) => {
    const read = readLevels(configuration, catalogue);
    expect(read.levels).toEqual({});
    expect(read.complaints.map(({ path, text }) => [path, render(text, "en")])).toEqual(complaints);
    for (const { text } of read.complaints) expect(render(text, "zh")).toMatch(/\p{Script=Han}/u);
  });
});
