import type { ErrorCode } from "yaml";
import { type Phrase, phrases } from "../locales/text";

/** What each of the parser's errors comes to. Its own messages quote the file, which may hold what nobody should see. */
export const syntaxErrors = phrases("yamlSyntax", {
  ALIAS_PROPS: "an alias takes neither an anchor nor a tag",
  BAD_ALIAS: "the alias names no anchor above it",
  BAD_COLLECTION_TYPE: "the tag does not fit the value",
  BAD_DIRECTIVE: "a line that begins with % is no directive here",
  BAD_DQ_ESCAPE: "in double quotes \\ begins an escape, and this one does not exist; use single quotes",
  BAD_INDENT:
    "the indentation does not fit the lines above, or a bracket is not closed; keys of one entry begin in the same column",
  BAD_PROP_ORDER: "anchors and tags belong after the indicator",
  BAD_SCALAR_START: "a value cannot begin with this character; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "one key too many in this line; begin a new line, or put a value that contains ': ' in quotes",
  BLOCK_IN_FLOW: "an indented list or mapping cannot stand inside [ ] or { }",
  DUPLICATE_KEY: "this key is already given above; keep one of the two",
  IMPOSSIBLE: "the text cannot be read here",
  KEY_OVER_1024_CHARS: "no key is this long; is a quote or a line break missing?",
  MISSING_CHAR:
    "a character is missing: a closing quote or bracket, a '-', or the space after ':'; or the indentation does not fit",
  MULTILINE_IMPLICIT_KEY:
    "a key ends with ':' in its own line; is the colon missing or full-width, or the space after it missing?",
  MULTIPLE_ANCHORS: "a value takes one anchor",
  MULTIPLE_DOCS: "a second YAML document begins here; this file is to hold one",
  MULTIPLE_TAGS: "a value takes one tag",
  NON_STRING_KEY: "a key is a plain word; put it in quotes",
  RESOURCE_EXHAUSTION: "the entries are nested too deeply",
  TAB_AS_INDENT: "indented with a tab; YAML allows only spaces",
  TAG_RESOLVE_FAILED: "the tag is not known here; remove it",
  UNEXPECTED_TOKEN: "the text cannot stand here; check the quotes and brackets, and the indentation",
}) satisfies Readonly<Record<ErrorCode, Phrase>>;
