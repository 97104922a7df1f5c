// Lets plain node run the TypeScript of this package, tests and examples; types are checked elsewhere.
const { readFileSync } = require("node:fs");

require.extensions[".ts"] = (module, fileName) => {
  const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");
  const compilerOptions = {
    module: ModuleKind.CommonJS,
    target: ScriptTarget.ES2023,
    esModuleInterop: true,
    inlineSourceMap: true,
  };
  const { outputText } = transpileModule(readFileSync(fileName, "utf8"), { fileName, compilerOptions });
  // Under a name of its own: what coverage says of the file is measured where the tests import it.
  module._compile(outputText, `${fileName}.js`);
};
