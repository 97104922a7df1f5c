import ipaddr from "ipaddr.js";
import { texts as schemaIssue } from "../../documents/issues";
import type { Complaint } from "../../documents/problem";
import { meantWord } from "../../documents/words";
import { isAddress, isRange } from "../../facts/addresses/address";
import { parseDomain } from "../../facts/domain";
import { nearest } from "../../facts/nearest";
import { isMainland, regions } from "../../facts/regions";
import { phrases } from "../../locales/text";
import { repeated } from "./repeated";
import type { Validator } from "./validator";

export const texts = phrases("registerPlaces", {
  host: "host",
  rangeStart: "a range begins at its first address: write {network}/{bits}",
  noAddress: "expected an address, a range such as 203.0.113.0/24, or a host name",
  misspeltRegion: "no region has this id; did you mean '{meant}'?",
  noRegion: "expected a region id such as cn-hangzhou",
});

export const validatePlaces: Validator = function* ({ hosts, websites, apps, defaultRegion }, lineOf) {
  const addresses = hosts.map(({ address }, index) => ({ path: `hosts[${index}].address`, text: address }));
  for (const { path, text } of addresses) yield* wellFormed(path, text);
  yield* repeated(texts.host, addresses, lineOf);
  for (const [index, { location }] of hosts.entries()) yield* place(`hosts[${index}].location`, location);
  for (const [index, { records, instance }] of websites.entries()) {
    for (const [at, { location }] of records.entries()) {
      yield* place(`websites[${index}].records[${at}].location`, location);
    }
    if (instance?.region !== undefined) yield* region(`websites[${index}].instance.region`, instance.region);
  }
  for (const [index, { instance }] of apps.entries()) {
    if (instance?.region !== undefined) yield* region(`apps[${index}].instance.region`, instance.region);
  }
  if (defaultRegion !== undefined) yield* region("defaultRegion", defaultRegion);
};

function* wellFormed(path: string, text: string): Iterable<Complaint> {
  if (isRange(text)) {
    const [address, bits] = ipaddr.parseCIDR(text);
    const network = (address.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(text);
    if (network.toString() === address.toString()) return;
    yield { path, text: texts.rangeStart({ network: String(network), bits }) };
  } else if (!isAddress(text) && (text.includes("/") || parseDomain(text) === undefined)) {
    yield { path, text: texts.noAddress };
  }
}

function* place(path: string, text: string): Iterable<Complaint> {
  const words = ["mainland", "overseas"];
  if (words.includes(text)) return;
  const meant = meantWord(text, words);
  if (meant !== undefined) yield { path, text: schemaIssue.misspeltWord({ meant }) };
  else yield* region(path, text);
}

function* region(path: string, text: string): Iterable<Complaint> {
  const meant = nearest(text, Object.keys(regions));
  if (isMainland(text) === undefined || (meant !== undefined && stem(meant) !== stem(text))) {
    yield { path, text: meant ? texts.misspeltRegion({ meant }) : texts.noRegion };
  }
}

/** What of a region id is spelt; a number that is not in the list yet is a new region rather than a slip. */
function stem(region: string): string {
  return region.replace(/\d+$/, "");
}
