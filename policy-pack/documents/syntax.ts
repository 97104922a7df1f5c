import type { ErrorCode } from "yaml";
import type { Bilingual } from "../locales/text";

/** What each of the parser's errors comes to. Its own messages quote the file, which may hold what nobody should see. */
export const syntaxErrors: Readonly<Record<ErrorCode, Bilingual>> = {
  ALIAS_PROPS: { en: "an alias takes neither an anchor nor a tag", zh: "别名不能再带锚点或标签" },
  BAD_ALIAS: { en: "the alias names no anchor above it", zh: "别名引用的锚点在其上文中不存在" },
  BAD_COLLECTION_TYPE: { en: "the tag does not fit the value", zh: "标签与值的类型不符" },
  BAD_DIRECTIVE: { en: "a line that begins with % is no directive here", zh: "以 % 开头的行在此处不是有效指令" },
  BAD_DQ_ESCAPE: {
    en: "in double quotes \\ begins an escape, and this one does not exist; use single quotes",
    zh: "双引号内的 \\ 表示转义，而该转义不存在；请改用单引号",
  },
  BAD_INDENT: {
    en: "the indentation does not fit the lines above, or a bracket is not closed; keys of one entry begin in the same column",
    zh: "缩进与上文不一致，或括号未闭合；同一条目的键应从同一列开始",
  },
  BAD_PROP_ORDER: { en: "anchors and tags belong after the indicator", zh: "锚点和标签应位于指示符之后" },
  BAD_SCALAR_START: {
    en: "a value cannot begin with this character; put it in quotes",
    zh: "值不能以该字符开头；请加引号",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: "one key too many in this line; begin a new line, or put a value that contains ': ' in quotes",
    zh: "该行的键过多；请换行，或为包含“: ”的值加引号",
  },
  BLOCK_IN_FLOW: {
    en: "an indented list or mapping cannot stand inside [ ] or { }",
    zh: "[ ] 或 { } 内不能使用缩进形式的列表或映射",
  },
  DUPLICATE_KEY: { en: "this key is already given above; keep one of the two", zh: "该键在上文已出现；请只保留一个" },
  IMPOSSIBLE: { en: "the text cannot be read here", zh: "此处无法读取" },
  KEY_OVER_1024_CHARS: {
    en: "no key is this long; is a quote or a line break missing?",
    zh: "键过长；是否缺少引号或换行？",
  },
  MISSING_CHAR: {
    en: "a character is missing: a closing quote or bracket, a '-', or the space after ':'; or the indentation does not fit",
    zh: "缺少字符（右引号、右括号、“-”，或“:”之后的空格），或缩进与上文不一致",
  },
  MULTILINE_IMPLICIT_KEY: {
    en: "a key ends with ':' in its own line; is the colon missing or full-width, or the space after it missing?",
    zh: "键应在同一行内以“:”结尾；是否缺少冒号、误用了全角冒号，或冒号后缺少空格？",
  },
  MULTIPLE_ANCHORS: { en: "a value takes one anchor", zh: "一个值只能有一个锚点" },
  MULTIPLE_DOCS: {
    en: "a second YAML document begins here; this file is to hold one",
    zh: "此处开始了第二个 YAML 文档；该文件只能包含一个",
  },
  MULTIPLE_TAGS: { en: "a value takes one tag", zh: "一个值只能有一个标签" },
  NON_STRING_KEY: { en: "a key is a plain word; put it in quotes", zh: "键应为普通文本；请加引号" },
  RESOURCE_EXHAUSTION: { en: "the entries are nested too deeply", zh: "条目嵌套过深" },
  TAB_AS_INDENT: { en: "indented with a tab; YAML allows only spaces", zh: "使用了制表符缩进；YAML 只允许空格" },
  TAG_RESOLVE_FAILED: { en: "the tag is not known here; remove it", zh: "无法识别该标签；请删除" },
  UNEXPECTED_TOKEN: {
    en: "the text cannot stand here; check the quotes and brackets, and the indentation",
    zh: "此处不应出现该内容；请检查引号、括号和缩进",
  },
};
