import { grouped } from "../../deployment/grouped";
import type { PathMatch } from "../../deployment/value";
import { phrases } from "../../locales/text";
import { behind, byWeight, type Destination } from "./destination";
import { directoryOf } from "./directory";
import { type Hop, hopsOf, hopsTo, type TraceContext } from "./hops";
import { type DnsRecord, mayAnswer } from "./records";

export const texts = phrases("trace", {
  tooLong: "the chain of aliases is too long to follow",
  recordNotKnown: "{how}; whether a record on the way leads there is not known before the deployment",
});

/** Further than any resolver follows aliases. */
const mostHops = 16;

/**
 * Where one value of a record ends: at planned resources that supply it, or through the records of
 * this deployment at a name or address that a host, the register or the name itself explains.
 *
 * @returns the weightiest first, one of each kind; nothing where aliases only lead in a circle
 */
export function trace(record: DnsRecord, value: PathMatch, context: TraceContext): readonly Destination[] {
  return endsOf(hopsOf(record, value, context), context).map((end) => throughRecord(record, end));
}

/** Where a host name leads, through the records of this deployment. */
export function traceName(name: string, context: TraceContext): readonly Destination[] {
  return endsOf(hopsTo(name, context), context);
}

function endsOf(hops: readonly Hop[], context: TraceContext): readonly Destination[] {
  return hops
    .flatMap((hop) =>
      "end" in hop ? [hop.end] : (resolvedEndsIn(context).get(hop.owner) ?? []).map((end) => alongAlias(hop.name, end)),
    )
    .toSorted(byWeight);
}

type ResolvedEnds = ReadonlyMap<string, readonly Destination[]>;

function resolvedEndsIn(context: TraceContext): ResolvedEnds {
  return context.deployment.estate.derived(resolvedEndsIn, () => resolveEnds(context), context.register);
}

/** An end that the records of some name come to. */
interface Arrival {
  readonly owner: string;
  readonly end: Destination;
}

interface Alias {
  readonly name: string;
  /** The record that leads there. */
  readonly record: DnsRecord;
  readonly from: string;
}

/**
 * Where the records of every name end, found from the ends back along the aliases, wave by wave. The
 * shortest chain is found first; each kind of end reaches a name once, so that loops end and the work
 * grows with the number of records; and the order of records makes no difference.
 */
function resolveEnds(context: TraceContext): ResolvedEnds {
  const arrivals: Arrival[] = [];
  const aliases: (readonly [string, Alias])[] = [];
  for (const [from, records] of directoryOf(context.deployment).byName) {
    for (const record of records.filter(mayAnswer)) {
      for (const hop of record.values.flatMap((value) => hopsOf(record, value, context))) {
        if ("end" in hop) arrivals.push({ owner: from, end: throughRecord(record, hop.end) });
        else aliases.push([hop.owner, { name: hop.name, record, from }]);
      }
    }
  }
  const leadingTo = grouped(aliases);
  const resolved = new Map<string, Map<string, Destination>>();
  let wave: readonly Arrival[] = arrivals;
  while (wave.length > 0) {
    wave = enterBest(wave, resolved).flatMap(({ owner, end }) =>
      (leadingTo.get(owner) ?? []).map(({ name, record, from }) => ({
        owner: from,
        end: throughRecord(record, alongAlias(name, end)),
      })),
    );
  }
  return new Map([...resolved].map(([owner, kinds]) => [owner, [...kinds.values()]]));
}

/** Enters the best of a wave's arrivals where none of their kind has come before. */
function enterBest(wave: readonly Arrival[], resolved: Map<string, Map<string, Destination>>): readonly Arrival[] {
  const best = new Map<string, Arrival>();
  for (const arrival of wave) {
    const kind = kindOf(arrival.end);
    if (resolved.get(arrival.owner)?.has(kind)) continue;
    const key = `${arrival.owner} ${kind}`;
    const rival = best.get(key);
    if (rival === undefined || byWeight(arrival.end, rival.end) < 0) best.set(key, arrival);
  }
  const fresh = [...best.values()];
  for (const { owner, end } of fresh) {
    const kinds = resolved.get(owner) ?? new Map<string, Destination>();
    resolved.set(owner, kinds.set(kindOf(end), end));
  }
  return fresh;
}

/** Ends of one kind mean the same to every domain that leads there. */
function kindOf({ place, demandedFiling, assumed, binds = [] }: Destination): string {
  return [place, demandedFiling, assumed, ...binds.toSorted()].join(" ");
}

function alongAlias(name: string, end: Destination): Destination {
  if (end.chain.length < mostHops) return behind(name, end);
  return { ...end, place: "undecided", how: texts.tooLong, chain: [name] };
}

/** An end as a record leads there, which may turn out to be off, or of another type. */
function throughRecord({ certain }: DnsRecord, end: Destination): Destination {
  if (certain || end.place !== "mainland") return end;
  return { ...end, place: "undecided", how: texts.recordNotKnown({ how: end.how }) };
}
