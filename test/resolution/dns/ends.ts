import { Deployment } from "../../../policy-pack/deployment/deployment";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { render } from "../../../policy-pack/locales/render";
import { parseRegister } from "../../../policy-pack/register/load";
import type { Destination } from "../../../policy-pack/resolution/dns/destination";
import { directoryOf } from "../../../policy-pack/resolution/dns/directory";
import { trace } from "../../../policy-pack/resolution/dns/trace";
import { register } from "../../rules/registers";

const context = { register: parseRegister(register, "icp-register.yaml") };

/** Where every record of a deployment ends, as `www.example.com → origin.example.com → 192.0.2.1: overseas`. */
export function endsIn(resources: readonly Resource[]): readonly string[] {
  const deployment = new Deployment({ project: "shop", stack: "test" }, resources, { configRegion: "cn-hangzhou" });
  return directoryOf(deployment).records.flatMap((record) =>
    record.values.flatMap((value) =>
      trace(record, value, { ...context, deployment }).map((end) =>
        written(record.name.state === "known" ? record.name.value : "?", end),
      ),
    ),
  );
}

/** The ends of the records with one name. */
export function endsOf(name: string, resources: readonly Resource[]): readonly string[] {
  return endsIn(resources).filter((end) => end.startsWith(`${name} → `) || end.startsWith(`${name}: `));
}

function written(start: string, { place, chain }: Destination): string {
  return `${[start, ...chain.map((hop) => render(hop, "en"))].join(" → ")}: ${place}`;
}
