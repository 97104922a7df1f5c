/** A form of the host names that somebody hands out. */
export interface HostnameForm {
  /** The product of Alibaba Cloud: its id in the product table, or a word of its own where it has no row there. */
  readonly product?: string;
  /**
   * How the names end, from the start of a label: `{region}` stands for a region id, `{private}` for what
   * marks a name that resolves privately, if it is there; `*` for a part of a label, `#` for digits, `??` for
   * two or three letters.
   */
  readonly endings: readonly string[];
  /** Where the name has no region; `undecided` where it hides the area, as those of edge products do. */
  readonly place?: "mainland" | "overseas" | "undecided";
  /** Every name of this form resolves privately. */
  readonly internal?: true;
  /** Where the form is documented. */
  readonly source: string;
}

/** Who hands out host names. */
export interface Host {
  readonly name: string;
  /** Region ids, with `*` for any part, of other hosts than Alibaba Cloud; what is listed under both is overseas. */
  readonly regions?: { readonly overseas: readonly string[]; readonly mainland: readonly string[] };
  /** The more specific forms first. */
  readonly forms: readonly HostnameForm[];
}

/** The month that the forms of other hosts' names are of. */
export const formsDate = "2026-11";

/** Names that many public repositories point records at. */
export const seen = "names handed out, as public repositories show them (read 2026-11)";
