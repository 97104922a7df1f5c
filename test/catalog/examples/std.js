// Stands in for @pulumi/std in the SDK's documentation: the functions that it calls there.
const { format } = require("node:util");
const { output } = require("@pulumi/pulumi");

const functions = {
  join: ({ separator, input }) => ({ result: input.join(separator) }),
  split: ({ separator, text }) => ({ result: text.split(separator) }),
  format: ({ input, args }) => ({ result: format(input, ...args) }),
  lookup: ({ map, key, default: otherwise }) => ({ result: map[key] ?? otherwise }),
  file: ({ input }) => ({ result: `contents of ${input}` }),
};

for (const [name, compute] of Object.entries(functions)) {
  exports[name] = async (args) => compute(args);
  exports[`${name}Output`] = (args) => output(args).apply(compute);
}
