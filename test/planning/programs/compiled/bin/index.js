module.exports = { place: require("node:path").basename(process.cwd()) };
console.log("compiled");
