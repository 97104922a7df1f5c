import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRegister } from "../../policy-pack/register/load";
import { linesOf } from "./problem-lines";

const folder = join(__dirname, "broken");
const files = readdirSync(folder);

describe("a broken register", () => {
  it.each(files)("%s is told what is wrong with it, and holds nothing", (file) => {
    const { problems, ...register } = parseRegister(readFileSync(join(folder, file), "utf8"), "icp-register.yaml");
    expect(problems).not.toEqual([]);
    expect(register).toMatchObject({ entities: [], websites: [], exemptions: [] });
    expect(problems.map(linesOf).join("\n")).toMatchSnapshot();
  });
});
