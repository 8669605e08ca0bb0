import type { YAMLError } from "yaml";

/** What is wrong, and what to do. */
export type YamlWords = readonly [message: string, help: string];

/** What is wrong and what to do, by the parser's error code and, where one code covers much, by its message. */
export function yamlWords({ code, message }: YAMLError): YamlWords {
  switch (code) {
    case "MISSING_CHAR":
      return missing(message);
    case "BAD_INDENT":
      if (/end with a [\]}]/.test(message)) return UNCLOSED;
      return [
        "The indentation fits no line above.",
        "Align the line with its neighbours; text below `>-` or `|` is indented further than its key.",
      ];
    case "TAB_AS_INDENT":
      return TAB;
    case "BAD_SCALAR_START":
      if (message.includes("character `")) return BACKTICK;
      return [
        "A value without quotes cannot start with this character.",
        "Put the value into quotes.",
      ];
    case "BLOCK_AS_IMPLICIT_KEY":
      return [
        "The line holds a second `: `, which reads as another key.",
        "Put the text into quotes, or on lines of its own below `>-`.",
      ];
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
    case "NON_STRING_KEY":
      return [
        "A key has to be one short word or text on one line.",
        "Look for a missing `: ` or a missing quote.",
      ];
    case "BLOCK_IN_FLOW":
      return [
        "Between brackets, a value cannot continue as an indented block.",
        "Close the bracket first, or write everything between the brackets.",
      ];
    case "BAD_DQ_ESCAPE":
      return [
        "Text in double quotes holds a backslash that YAML cannot read.",
        "Double the backslash, or use single quotes.",
      ];
    case "BAD_DIRECTIVE":
      return [
        "A line that starts with `%` is an instruction to YAML parsers, and none is used here.",
        "Remove the line, or put the text into quotes.",
      ];
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "BAD_PROP_ORDER":
    case "BAD_COLLECTION_TYPE":
    case "TAG_RESOLVE_FAILED":
      return [
        "Aliases, anchors and tags are not used here.",
        "Put text that starts with `*`, `&` or `!` into quotes.",
      ];
    case "MULTIPLE_DOCS":
    case "RESOURCE_EXHAUSTION":
    case "DUPLICATE_KEY":
    case "IMPOSSIBLE":
    case "UNEXPECTED_TOKEN":
      return UNREADABLE;
    default:
      code satisfies never;
      return UNREADABLE;
  }
}

const BACKTICK: YamlWords = [
  "YAML cannot read a text that starts with a backtick, and texts are plain, without Markdown.",
  "Remove the backticks: pages mark codes and commands by themselves.",
];

/** A line is indented by a tab, which editors show like spaces. */
export const TAB: YamlWords = [
  "A tab indents this line, and YAML knows spaces only.",
  "Indent it like its neighbours, with two spaces for each level, and let your editor write spaces into YAML files.",
];

/** A quote is closed so late that what stands between was not meant to be one text. */
export const CLOSED_LATE: YamlWords = [
  "A quote is opened here and closed only lines below.",
  "Close it where the text ends; double a quote that belongs to the text.",
];

const UNREADABLE: YamlWords = [
  "YAML cannot make sense of this place.",
  "Look for a missing quote, bracket, comma or colon here or just above.",
];

/** A bracket or a quote is opened and never closed: the place to mend is where it opens. */
export const UNCLOSED: YamlWords = [
  "A bracket is opened and never closed.",
  "Close it with `]` or `}`.",
];

function missing(message: string): YamlWords {
  if (message.includes("closing")) {
    return UNCLOSED_QUOTE;
  }
  if (message.includes("followed by map values")) {
    return [
      "The line is neither a key with a value nor part of the text above.",
      "Write `key: value`, or indent the line if it continues the text above.",
    ];
  }
  if (message.startsWith("Missing ,"))
    return [
      "A comma is missing between two values.",
      "Separate values between brackets with commas.",
    ];
  if (/end with a [\]}]|expected flow/i.test(message)) return UNCLOSED;
  return UNREADABLE;
}

/** A quote is opened and never closed: the place to mend is where it opens. */
export const UNCLOSED_QUOTE: YamlWords = [
  "A quote is opened here and never closed, so that all that follows would belong to the text.",
  "Close it where the text ends; double a quote that belongs to the text.",
];
