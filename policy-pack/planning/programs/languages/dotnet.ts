import * as z from "zod";
import { phrases } from "../../../locales/text";
import { texts as failure } from "../failure";
import { engineVariables, existingBinary, type Language } from "./language";

export const texts = phrases("dotnet", {
  toolchain: "the .NET SDK",
});

const options = z.looseObject({ binary: z.string().optional() });

/** C#, F# and Visual Basic, by `dotnet run`, or by the assembly or executable that the project names. */
export const dotnet: Language = {
  options,
  toolchain: texts.toolchain,
  invocations(command) {
    const { project, environment } = command;
    const run = { environment: { ...environment, ...engineVariables(command) } };
    const { binary } = options.parse(project.options);
    if (binary === undefined) return [{ ...run, executable: "dotnet", args: ["run"] }];
    const path = existingBinary(project, binary);
    return [
      path.endsWith(".dll") ? { ...run, executable: "dotnet", args: [path] } : { ...run, executable: path, args: [] },
    ];
  },
  sources: { files: /\.(?:cs|fs|vb)$/, skipped: ["bin", "obj"] },
  callOf: (name) => `(?<!\\w)${name.slice(0, 1).toUpperCase()}${name.slice(1)}\\.Invoke(?:Async)?\\s*\\(`,
  explanations: [
    { sign: /Unhandled exception|error (?:CS|FS|BC|NU|MSB)\d+/, explain: (directory) => failure.failed({ directory }) },
  ],
  unheldOutputs: "untellable",
};
