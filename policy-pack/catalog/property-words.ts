/** Words that name a domain, a host, an area, a region or a public address. */
const suspicious = new Set(
  "domain domains subdomain host hosts hostname hostnames fqdn cname sni record area scope coverage region regions location public internet eip".split(
    " ",
  ),
);

/** Whether an input may matter for a filing: by its own name, or by one around it that names hosts. */
export function isSuspicious(path: string): boolean {
  const [own = [], ...around] = path
    .replace(/\[\d*\]/g, "")
    .split(".")
    .map(wordsOf)
    .reverse();
  return own.some((word) => suspicious.has(word)) || around.flat().some((word) => /^(?:host|domain)s?$/.test(word));
}

/** Whether an input is a domain by its own name, such as `domainName`; `domainId` and `hostType` are none. */
export function namesDomain(path: string): boolean {
  const words = wordsOf(
    path
      .replace(/\[\d*\]/g, "")
      .split(".")
      .at(-1) ?? "",
  );
  return /^(?:(?:sub)?domains?|host(?:name)?s?|fqdn)$/.test(
    words.filter((word) => !/^names?$/.test(word)).at(-1) ?? "",
  );
}

/** The words of a name in camel case, in lower case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^a-z]+/);
}
