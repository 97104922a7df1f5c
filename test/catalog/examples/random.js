// Stands in for @pulumi/random in the SDK's documentation: a number that is always the same one.
const { CustomResource, output } = require("@pulumi/pulumi");

exports.index = {
  Integer: class extends CustomResource {
    constructor(name, args) {
      super("random:index/randomInteger:RandomInteger", name, args);
      this.result = output(args.min);
    }
  },
};
