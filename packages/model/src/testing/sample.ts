import type { AttributeWords } from "../shapes/attribute-words.ts";
import type { Code, CodeFacts } from "../shapes/code.ts";
import type { NotablePair } from "../shapes/pair.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { Likeness } from "../shapes/vocabulary.ts";
import type { ProtocolWords } from "../shapes/words.ts";

/** A curated pair of the mail protocol. */
function pair(a: number, b: number, alike: Likeness): NotablePair {
  return { a: { protocol: "mail", code: a }, b: { protocol: "mail", code: b }, alike };
}

/** A small mail protocol for tests. */
export const MAIL: Protocol = {
  id: "mail",
  title: "MAIL",
  enum: "MailReply",
  code: { type: "number", pattern: "[0-9]{3}" },
  standard: "RFC 1",
  pages: "all",
  registry: { source: "RFC 1", date: "2026-01-01" },
  classes: [
    {
      id: "2yz",
      term: "Completion",
      codes: "2[0-9]{2}",
      references: [],
      outcome: "success",
      retry: "unneeded",
      act: [],
    },
    {
      id: "5yz",
      term: "Failure",
      codes: "5[0-9]{2}",
      references: [],
      outcome: "permanent-failure",
      retry: "after-change",
      act: ["client"],
    },
  ],
  attributes: [
    {
      id: "commands",
      type: "list",
      of: ["HELP", "RCPT", "VRFY", "DATA"],
      any: true,
      situation: true,
    },
    { id: "parse-text", type: "flag" },
  ],
  comparisons: [
    pair(211, 214, "same-command"),
    pair(250, 251, "same-command"),
    pair(251, 551, "similar-number"),
    pair(450, 550, "same-phrase"),
  ],
};

/** A code with the facts a test is about; everything else is a registered failure of no interest. */
export function code(number: number, facts: Partial<Code> = {}): Code {
  return {
    protocol: "mail",
    code: number,
    name: `Code${number}`,
    phrase: `phrase of ${number}`,
    aliases: [],
    class: number < 400 ? "2yz" : "5yz",
    status: "registered",
    references: [{ spec: "RFC 1", section: "4", url: "https://www.rfc-editor.org/rfc/rfc1" }],
    outcome: number < 400 ? "success" : "permanent-failure",
    retry: number < 400 ? "unneeded" : "after-change",
    act: number < 400 ? [] : ["client"],
    sentBy: ["server"],
    onWire: true,
    attributes: { commands: ["RCPT"], "parse-text": false },
    related: [],
    meanings: [],
    example: [],
    text: {
      lang: "en",
      bodyLang: "en",
      title: `Title of ${number}`,
      summary: `Summary of ${number}.`,
      meaning: `Meaning of ${number}.`,
      fix: {},
      use: `Send ${number} when it fits.`,
    },
    ...facts,
  };
}

/** Facts with the commands that a code answers. */
export function answering(number: number, commands: CodeFacts["attributes"][string]): Code {
  return code(number, { attributes: { commands, "parse-text": false } });
}

const plain: AttributeWords = {
  label: "Label",
  values: {},
  says: { other: "{code} says {values}." },
  both: { other: "{a} and {b} say {values}." },
};

/** Words for the sample protocol. */
export const WORDS: ProtocolWords = {
  lang: "en",
  bodyLang: "en",
  summary: "Summary.",
  about: "About.",
  actors: { client: "the sending side" },
  classes: {
    "2yz": { lang: "en", bodyLang: "en", title: "completion", summary: "Done." },
    "5yz": { lang: "en", bodyLang: "en", title: "failure", summary: "Failed." },
  },
  attributes: {
    commands: {
      label: "Answers",
      values: {},
      says: {
        any: "{code} answers anything.",
        one: "{code} answers only {values}.",
        other: "{code} answers {values}.",
      },
      both: { any: "Both answer anything.", other: "{a} and {b} answer {values}." },
      disjoint: "{a} and {b} never meet.",
    },
    "parse-text": {
      label: "Parsed",
      values: {},
      says: { yes: "{code} is parsed.", no: "{code} is not parsed." },
      both: { yes: "{a} and {b} are parsed." },
    },
  },
};

/** Phrases for the sample protocol. */
export const PHRASES: Phrases = {
  lang: "en",
  direction: "ltr",
  attributes: {
    outcome: plain,
    retry: {
      ...plain,
      short: {
        unneeded: "nothing",
        proceed: "next",
        follow: "there",
        later: "later",
        "after-change": "after a change",
        elsewhere: "elsewhere",
        conditional: "depends",
        never: "no",
        unstated: "not stated",
      },
    },
    act: { ...plain, says: { none: "Nobody acts on {code}.", other: "{values} acts on {code}." } },
    class: plain,
    status: plain,
    sentBy: plain,
    onWire: { ...plain, both: { yes: "{a} and {b} travel." } },
    standard: plain,
  },
  facts: {
    gap: " ",
    classLabel: "{class} ({title})",
    any: "any",
    yes: "yes",
    no: "no",
    nothing: "–",
  },
  nouns: {
    code: "{code}",
    class: "class {code}",
    range: "range {code}",
    classOf: "{protocol} class {code}",
    rangeOf: "{protocol} range {code}",
  },
  origins: {
    folklore: "{code} is folklore.",
    draft: "{code} is a draft's.",
    registry: "{code} is in a registry.",
    survey: "{code} is in a survey.",
    vendor: "{code} is {vendor}'s.",
  },
  relations: {
    twin: "twin",
    counterpart: "counterpart",
    "same-meaning": "same meaning",
    neighbour: "neighbour",
    next: "next",
    previous: "previous",
    "replaced-by": "replaced by",
    replaces: "replaces",
  },
  likenesses: {
    "same-command": "{a} and {b} answer the same command.",
    "same-request": "{a} and {b} answer the same request.",
    "same-phrase": "{a} and {b} share a phrase.",
    "similar-name": "{a} and {b} have similar names.",
    "same-condition": "{a} and {b} share a condition.",
    "same-exchange": "{a} and {b} share an exchange.",
    "same-number": "{a} and {b} have one number.",
    "similar-number": "{a} and {b} look alike.",
  },
  findings: {
    twin: "{temporary} passes, {permanent} stays.",
    counterpart: "{accepting} accepts, {refusing} refuses.",
    "same-meaning": "{other} means {standard}.",
    next: "{first} comes before {second}.",
    "replaced-by": "{new} replaced {old}.",
    member: "{code} is of {class}.",
    defaults: "Codes may differ from their class.",
    title: "{code}: {title}.",
    sameReaction: "React alike.",
    alike: "{a} and {b} are handled alike.",
  },
  advice: {
    nothingToChoose: "Nobody chooses between {a} and {b}.",
    doNotSend: "Do not send {code}.",
    deprecated: "Do not send {code} any more.",
    neverSent: "Nobody sends {code}.",
    leaveToVendor: "{code} belongs to {vendor}.",
    sendInstead: "Send {instead}, not {code}.",
  },
  mappings: {
    direction: "{from} to {to}",
    oneWay: "From {from} to {to} only.",
    otherwise: "No row for {code}.",
    source: "Source: {source}",
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sentences use no headings
  headings: {} as Phrases["headings"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor lists of contents
  contents: {} as Phrases["contents"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the site
  site: {} as Phrases["site"],
  groups: {
    web: "The web",
    mail: "Mail",
    names: "Names",
    calls: "Calls",
    files: "Files",
    programs: "Programs",
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the filters
  filters: {} as Phrases["filters"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the guides
  guides: {} as Phrases["guides"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words about pasted texts
  explain: {} as Phrases["explain"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the providers
  providers: {} as Phrases["providers"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the display
  display: {} as Phrases["display"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the search
  search: {} as Phrases["search"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of pages about the site
  pages: {} as Phrases["pages"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor what releases change
  changes: {} as Phrases["changes"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words for programs
  machines: {} as Phrases["machines"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the page that compares
  compare: {} as Phrases["compare"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the page that explains
  explainPage: {} as Phrases["explainPage"],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words about numbers
  numbers: {} as Phrases["numbers"],
  unregistered: {
    lead: "No standard and no registry lists {code}.",
    likeCode: "Clients treat it like {like}.",
    likeClass: "Clients treat it like any code of class {like}.",
    near: "Registered codes near {code}",
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nor words of the terminal
  terminal: {} as Phrases["terminal"],
};
