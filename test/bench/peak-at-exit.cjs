// Ends what a process prints to standard error with its peak memory, in KiB.
process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`));
