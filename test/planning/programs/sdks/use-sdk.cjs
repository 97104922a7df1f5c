const Module = require("node:module");

// All parts of the program, @pulumi/alicloud among them, use the SDK that is installed beside it.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) =>
  resolve(request, /^@pulumi\/pulumi(\/|$)/.test(request) ? module : parent, ...rest);
