const pulumi = require("@pulumi/pulumi");

class Thing extends pulumi.CustomResource {
  constructor(name, args, options) {
    super(
      "acme:index/thing:Thing",
      name,
      { address: undefined, size: undefined, ...args },
      { version: "1.2.3-beta.1", ...options },
    );
  }
}

class Provider extends pulumi.ProviderResource {
  constructor(name, args, options) {
    super("acme", name, args, options);
  }
}

class Group extends pulumi.ComponentResource {}

module.exports = async () => {
  const config = new pulumi.Config();
  await pulumi.runtime.requirePulumiVersion(">=3.0.0");
  const token = config.requireSecret("token");

  const first = new Thing("first", { size: 1, label: "plain" });
  new Thing("values", {
    settings: JSON.stringify({
      org: pulumi.getOrganization(),
      project: pulumi.getProject(),
      stack: pulumi.getStack(),
      root: pulumi.runtime.getRootDirectory().split("/").at(-1),
      colour: config.get("colour"),
      old: config.get("old"),
      size: config.requireNumber("size"),
      labels: config.requireObject("labels"),
      dryRun: pulumi.runtime.isDryRun(),
    }),
    known: first.label.apply((label) => `<${label}>`),
    all: pulumi.all([first.label, first.size]).apply(([label, size]) => `${label}-${size}`),
    unknown: first.address,
    interpolated: pulumi.interpolate`http://${first.address}/`,
    partly: { list: ["a", first.id, "c"], deep: { address: first.address, sure: true } },
    secret: { word: pulumi.secret("hush"), address: pulumi.secret(first.address) },
    token,
    sentence: token.apply((value) => `token=${value}`),
    nothing: null,
    holes: [1, undefined, 3],
    asset: new pulumi.asset.StringAsset("hello"),
    archive: new pulumi.asset.AssetArchive({ "a.txt": new pulumi.asset.StringAsset("a") }),
    custom: first,
    component: new Group("acme:index:Group", "referred", { ignored: true }),
    __defaults: ["size"],
    code: () => first,
  });

  const outer = new Group("acme:index:Outer", "outer");
  const inner = new Group("acme:index:Inner", "inner", {}, { parent: outer });
  const deep = new Thing("deep::name", {}, { parent: inner });
  new Thing(
    "below",
    {},
    {
      parent: deep,
      aliases: [
        { name: "beneath" },
        { parent: pulumi.rootStackResource },
        "urn:pulumi:prod::features::acme:index/thing:Thing::old",
      ],
    },
  );
  new Thing(
    "after",
    {},
    {
      dependsOn: [outer, first],
      ignoreChanges: ["size"],
      import: "thing-1",
      protect: false,
      retainOnDelete: true,
      deleteBeforeReplace: true,
    },
  );

  const east = new Provider("east", { region: "east", key: pulumi.secret("k"), zone: first.address });
  const west = new Provider("west", { region: "west" });
  const regional = new Group("acme:index:Regional", "regional", {}, { providers: { acme: east } });
  const zonal = new Group("acme:index:Zonal", "zonal", {}, { parent: regional });
  new Thing("inherits", {}, { parent: zonal });
  new Thing("explicit", {}, { parent: regional, provider: west });
  new Thing("named", { region: east.region }, { provider: east });

  new Thing("readInWest", {}, { id: "thing-2", provider: west });
  const read = new Thing("read", { label: "known" }, { id: "thing-0" });
  new Thing("usesRead", { id2: read.id, label: read.label, address: read.address }, { dependsOn: [read, first] });
  const network = new pulumi.StackReference("acme/network/prod");
  new Thing("usesStack", { vpc: network.getOutput("vpc"), stack: network.name });
  const again = new Thing("again", {}, { urn: await first.urn.promise() });
  const readAgain = new Thing("readAgain", { label: undefined }, { urn: await read.urn.promise() });
  new Thing("usesAgain", { size: again.size, id2: again.id, label: readAgain.label });

  pulumi.runtime.registerInvokeTransform(({ token: called, args }) => ({ args: { ...args, token: called }, opts: {} }));
  const look = (args) => pulumi.runtime.invoke("acme:index/look:look", args, {});
  new Thing("asked", {
    exact: (await look({ name: "one", filter: { size: 3, extra: true } })).found,
    other: (await look({ name: "two" })).found,
    list: (await look({ name: "two" })).list,
    unknown: pulumi.runtime.invokeOutput("acme:index/look:look", { name: first.address }).found,
    rendered: pulumi.runtime
      .call("acme:index:Thing/render", { __self__: first, at: first.address, key: token }, first)
      .apply((result) => result.text),
    outputs: (await pulumi.runtime.invoke("pulumi:pulumi:readStackOutputs", { name: "x" }, {})).outputs,
  });

  const packaged = pulumi.runtime.registerPackage({
    baseProviderName: "terraform-provider",
    baseProviderVersion: "0.9.0",
    baseProviderDownloadUrl: "",
    packageName: "acme",
    packageVersion: "4.5.6",
    base64Parameter: "e30=",
  });
  new (class extends pulumi.CustomResource {
    constructor() {
      super("acme:index/part:Part", "packaged", {}, {}, false, packaged);
    }
  })();

  const hook = new pulumi.ResourceHook("watch", () => {
    throw new Error("hooks do not run in a plan");
  });
  const retry = new pulumi.ErrorHook("retry", () => true);
  new Thing("hooked", {}, { hooks: { beforeCreate: [hook], onError: [retry] } });
  pulumi.log.info("half-way");
  pulumi.log.warn("a warning");
  pulumi.log.debug("a detail");
  console.log("to standard output");
  return { address: first.address };
};
