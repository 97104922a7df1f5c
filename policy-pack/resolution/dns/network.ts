import { networkOf, tableMonth } from "../../facts/addresses/look-up";
import { phrases } from "../../locales/text";
import { alibabaCloudHost, type Destination } from "./destination";

export const texts = phrases("network", {
  privateAddress: "a private address, which the Internet does not reach",
  ofAlibabaInMainland:
    "announced by AS {system}, Alibaba Cloud in the Chinese mainland, as of {date}; the register's `hosts` can say otherwise",
  ofAlibabaOverseas:
    "announced by AS {system}, Alibaba Cloud outside the Chinese mainland, as of {date}; the register's `hosts` can say otherwise",
  ofAlibabaAnywhere:
    "announced by AS {system}, Alibaba Cloud inside or outside the Chinese mainland, as of {date}; say which in the register's `hosts`",
  inMainland:
    "registered in the Chinese mainland by another operator, as of {date}; the register's `hosts` can say otherwise",
  overseas:
    "registered outside the Chinese mainland by another operator, as of {date}; the register's `hosts` can say otherwise",
  anywhere:
    "registered outside the Chinese mainland, but announced by an operator of the mainland, as of {date}; say where it is in the register's `hosts`",
});

const ofAlibaba = {
  mainland: texts.ofAlibabaInMainland,
  overseas: texts.ofAlibabaOverseas,
  undecided: texts.ofAlibabaAnywhere,
} as const;

const ofOthers = { mainland: texts.inMainland, overseas: texts.overseas, undecided: texts.anywhere } as const;

/** Where an address is by the network that it belongs to; a host of another operator asks for no filing of Alibaba Cloud. */
export function byNetwork(address: string): Destination | undefined {
  const network = networkOf(address);
  if (network === undefined) return undefined;
  const { place, system } = network;
  const date = tableMonth();
  const chain = [address];
  if (place === "private") return { place, how: texts.privateAddress, chain };
  if (system === undefined) return { place, how: ofOthers[place]({ date }), asOf: date, chain };
  return { place, how: ofAlibaba[place]({ date, system }), asOf: date, chain, ...alibabaCloudHost };
}
