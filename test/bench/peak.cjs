// Answers a message of the process that measures with this process's peak memory, in KiB.
process.on("message", () => process.send(process.resourceUsage().maxRSS));
