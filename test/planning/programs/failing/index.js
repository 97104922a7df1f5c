const pulumi = require("@pulumi/pulumi");

class Thing extends pulumi.CustomResource {
  constructor(name, args, options) {
    super("acme:index/thing:Thing", name, args, options);
  }
}

const invoke = (token) => (args) => pulumi.runtime.invoke(token, args, {});
const acme = { find: invoke("acme:index/find:find"), look: invoke("acme:index/look:look") };

const failures = {
  plain: () => {
    new Thing("plain", {});
  },
  throws: () => {
    throw new TypeError("no such thing");
  },
  rejects: async () => {
    await null;
    throw "a bare string";
  },
  duplicate: () => {
    new Thing("same", {});
    new Thing("same", {});
  },
  duplicateRead: () => {
    new Thing("same", {}, { id: "thing-1" });
    new Thing("same", {});
  },
  remote: () => {
    new (class extends pulumi.ComponentResource {
      constructor() {
        super("acme:index:Remote", "far", {}, {}, true);
      }
    })();
  },
  unanswered: () => acme.find({ name: "web", size: 2, password: "hunter2", nested: { a: 1 }, nothing: null }),
  unansweredTwice: () => Promise.all([acme.look({ name: "web" }), acme.look({ name: "api" })]),
  swallowed: () => acme.look({}).catch(() => "whatever"),
  unansweredCall: () => pulumi.runtime.call("acme:index:Thing/unheard", { word: pulumi.secret("hush") }),
  transform: () => {
    new Thing(
      "changed",
      {},
      {
        transforms: [
          () => {
            throw new Error("cannot transform this");
          },
        ],
      },
    );
  },
  missing: () => require("@acme/sdk"),
  missingConfig: () => new pulumi.Config().require("domain"),
  logged: () => pulumi.log.error("this will not do"),
  // No SDK sends an output whose dependencies are a number, and the engine has no such method.
  malformed: () =>
    new Thing("odd", {
      value: { "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4", dependencies: 5 },
    }),
  garbled: () => ask("RegisterResource", Buffer.from([255])),
  newer: () => ask("Foresee", Buffer.alloc(0)),
  exits: () => process.exit(7),
  killed: () => process.kill(process.pid, "SIGKILL"),
  lingers: () => {
    setInterval(() => {}, 1000);
    throw new Error("lingering");
  },
  forever: () => {
    setInterval(() => {}, 1000);
    console.log("running forever");
  },
};

module.exports = failures[process.env.FAILURE];

/** Calls a method of the monitor with bytes of its own. */
function ask(method, bytes) {
  const same = (message) => message;
  return new Promise((resolve, reject) => {
    const answer = (error) => (error ? reject(error) : resolve());
    pulumi.runtime.getMonitor().makeUnaryRequest(`/pulumirpc.ResourceMonitor/${method}`, same, same, bytes, answer);
  });
}
