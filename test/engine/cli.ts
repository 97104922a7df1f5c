import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { delimiter, join } from "node:path";

const modules = join(__dirname, "cli");
const cache = join(__dirname, "../../.cache");

/**
 * Finds the Pulumi CLI on PATH, or builds it from its Go modules, once.
 *
 * @returns its path, or nothing where there is no CLI and Go cannot build one, of which Go itself says why
 */
export function findCli(): string | undefined {
  const onPath = find("pulumi");
  if (onPath !== undefined) return onPath;
  const version = /pulumi\/pkg\/v3 (v[\d.]+)/.exec(readFileSync(join(modules, "go.mod"), "utf8"))?.[1];
  const built = join(cache, `pulumi-${version}`);
  if (existsSync(built)) return built;
  const go = find("go");
  if (go === undefined) return undefined;
  process.stderr.write(`Building the Pulumi CLI ${version} for the engine tests, once; this takes some two minutes.\n`);
  const unfinished = `${built}.${process.pid}`;
  const { status } = spawnSync(
    go,
    [
      "build",
      "-tags=osusergo,grpcnotrace",
      `-ldflags=-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${version}`,
      `-o=${unfinished}`,
      "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    ],
    {
      cwd: modules,
      env: { ...process.env, CGO_ENABLED: "0" },
      stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    },
  );
  if (status !== 0) return undefined;
  renameSync(unfinished, built);
  return built;
}

function find(command: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}
