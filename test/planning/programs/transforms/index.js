const pulumi = require("@pulumi/pulumi");

class Thing extends pulumi.CustomResource {
  constructor(name, args, options) {
    super("acme:index/thing:Thing", name, { address: undefined, ...args }, options);
  }
}

class Group extends pulumi.ComponentResource {
  constructor(name, options) {
    super("acme:index:Group", name, {}, options);
  }
}

class Provider extends pulumi.ProviderResource {
  constructor(name, args) {
    super("acme", name, args);
  }
}

const mark =
  (word) =>
  ({ props, opts }) => ({ props: { ...props, marks: [...(props.marks ?? []), word] }, opts });
const other = new Provider("other", { region: "other" });

pulumi.runtime.registerResourceTransform(({ name, type, props, opts }) => {
  if (!type.includes("thing")) return undefined;
  if (name === "moved") return { props, opts: { ...opts, provider: other } };
  return mark("stack")({ props, opts });
});
pulumi.runtime.registerStackTransformation(({ type, props, opts }) =>
  type.includes("thing") ? { props: { ...props, local: true }, opts } : undefined,
);

const source = new Thing("source", {});
const outer = new Group("outer", { transforms: [mark("outer")] });
const inner = new Group("inner", { parent: outer });
new Thing(
  "leaf",
  { secret: pulumi.secret("s"), address: source.address },
  { parent: inner, transforms: [mark("own")] },
);
new Thing(
  "seen",
  { secret: pulumi.secret("s"), nested: { word: pulumi.secret("t"), address: source.address } },
  {
    transforms: [
      ({ props, opts }) => ({
        props: {
          secretIsOutput: pulumi.Output.isInstance(props.secret),
          word: props.nested.word,
          derived: pulumi.output(props.nested.address).apply((address) => `http://${address}`),
          protected: opts.protect,
          retained: opts.retainOnDelete,
          replaced: opts.deleteBeforeReplace,
          ignored: opts.ignoreChanges,
          aliases: opts.aliases.length,
        },
        opts,
      }),
    ],
    protect: true,
    retainOnDelete: true,
    deleteBeforeReplace: true,
    ignoreChanges: ["nested"],
    aliases: [{ name: "saw" }],
  },
);
new Thing("kept", { address: source.address, plain: 1 }, { transforms: [() => undefined], dependsOn: [outer] });
new Thing("moved", { address: source.address });
