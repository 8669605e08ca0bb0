import type { DataChangeType } from "./data-changes.ts";
import type { DataKind } from "./edition.ts";
import type { Likeness, Origin, Relation } from "./vocabulary.ts";
import type { AttributeWords, CommonAttribute } from "./words.ts";

/**
 * What a locale says about every protocol, in JSON as in `phrases/<locale>.yaml`. What is marked `@internal` are the
 * words of our own site and command, which change with them.
 */
export interface Phrases {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  /** How the language lists names; absent where that depends on the names, as Spanish writes "e" before an "i". */
  readonly lists?: ListSeparators;
  readonly attributes: Readonly<Record<CommonAttribute, AttributeWords>>;
  readonly facts: ValueWords;
  /** Where an unofficial code comes from: `{code}`, and `{vendor}` for a vendor's. */
  readonly origins: Readonly<Record<Origin, string>>;
  /** How a related code stands to this one, as a short label. */
  readonly relations: Readonly<Record<Relation, string>>;
  /** Why people confuse a pair: `{a}` and `{b}`. */
  readonly likenesses: Readonly<Record<Likeness, string>>;
  readonly findings: FindingPatterns;
  readonly advice: AdvicePatterns;
  readonly mappings: MappingPatterns;
  readonly guides: GuideWords;
  readonly headings: Headings;
  /** @internal */
  readonly site: SiteWords;
  /** @internal */
  readonly filters: FilterWords;
  /** @internal */
  readonly display: DisplayWords;
  /** @internal */
  readonly search: SearchWords;
  /** @internal */
  readonly pages: PageWords;
  /** @internal */
  readonly changes: ChangeWords;
  /** @internal */
  readonly compare: CompareWords;
  /** @internal */
  readonly numbers: NumberWords;
  /** @internal */
  readonly terminal: TerminalWords;
  /** @internal */
  readonly machines: MachineWords;
}

/** What stands between the names of a list that ends in "and", and of one that ends in "or". */
export interface ListSeparators {
  readonly and: Separators;
  readonly or: Separators;
}

/** What stands between two names, and between the names of a longer list and before its last one. */
export interface Separators {
  readonly two: string;
  readonly more: string;
  readonly last: string;
}

/** How values are shown. */
export interface ValueWords {
  /** What stands between two sentences: a space, or nothing in scripts that want none. */
  readonly gap: string;
  /** A class in a table: `{class}` and `{title}`. */
  readonly classLabel: string;
  /** A list that covers every declared value. */
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  /** An empty list or an absent value. */
  readonly nothing: string;
}

/**
 * Sentences about a pair, one for each kind of finding that names the codes: `{temporary}` and `{permanent}`,
 * `{accepting}` and `{refusing}`, `{standard}` and `{other}`, `{first}` and `{second}`, `{old}` and `{new}`.
 */
export type FindingPatterns = Readonly<
  Record<"twin" | "counterpart" | "same-meaning" | "next" | "replaced-by", string>
>;

/** Sentences of advice where no author wrote any. */
export interface AdvicePatterns {
  /** No situation can yield either code: `{a}` and `{b}`. */
  readonly nothingToChoose: string;
  /** A code without a standing that a server should not send: `{code}`. */
  readonly doNotSend: string;
  /** Placeholder `{code}`, which exists only in logs and programs. */
  readonly neverSent: string;
  /** Placeholders `{code}` and `{vendor}`. */
  readonly leaveToVendor: string;
  /** The same with a code to send in its place: `{code}` and `{instead}`. */
  readonly sendInstead: string;
}

/** Sentences about what a code is in another list of codes. */
export interface MappingPatterns {
  /** The direction in a table: `{from}` and `{to}`. */
  readonly direction: string;
  /** That the reverse is another table: `{from}` and `{to}`. */
  readonly oneWay: string;
  /** That the table names the code in no row: `{code}`. */
  readonly otherwise: string;
  /** Who says so: `{source}`. */
  readonly source: string;
}

/** Words around the guides: headings, and sentences on how they are to be read. */
export type GuideWords = Readonly<
  Record<"title" | "summary" | "tree" | "codes" | "references" | "asked" | "picture", string>
>;

/** The sections of what is said about a code. */
export type CodeSection =
  | "facts"
  | "meaning"
  | "seen"
  | "fix"
  | "use"
  | "caution"
  | "meanings"
  | "example"
  | "references"
  | "mentions"
  | "packages"
  | "related"
  | "guides"
  | "equivalents"
  | "comparisons";

/** The sections of what is said about a pair. */
export type ComparisonSection =
  "verdict" | "points" | "different" | "same" | "choose" | "cautions" | "examples" | "seeAlso";

/** Headings of pages and of terminal output; each names the code it belongs to by a placeholder. */
export type Headings = Readonly<
  Record<
    | CodeSection
    | ComparisonSection
    | "code"
    | "codeUnnamed"
    | "phrase"
    | "aliases"
    | "name"
    | "property"
    | "comparison"
    | "comparisonLink"
    | "codes"
    | "about"
    | "classCodes"
    | "unofficial"
    | "curated"
    | "across",
    string
  >
>;

/**
 * Words of the site around the pages.
 * @internal
 */
export type SiteWords = Readonly<
  Record<
    | "name"
    | "tagline"
    | "description"
    | "skip"
    | "home"
    | "breadcrumbs"
    | "notFound"
    | "protocols"
    | "tools"
    | "language"
    | "untranslated"
    | "partly"
    | "stale"
    | "all"
    | "codeColumn"
    | "titleColumn"
    | "count",
    string
  >
>;

/**
 * Words of the filters above a protocol's codes; `shown` has `{shown}` and `{count}`.
 * @internal
 */
export type FilterWords = Readonly<Record<"title" | "any" | "reset" | "shown", string>>;

/**
 * Words of the choice of how pages look, and of the button that copies what stands in a box.
 * @internal
 */
export type DisplayWords = Readonly<
  Record<
    | "title"
    | "theme"
    | "system"
    | "light"
    | "dark"
    | "contrast"
    | "standard"
    | "high"
    | "copy"
    | "copied",
    string
  >
>;

/**
 * Words of the search field, its results and its page; `idle` are the words that a query can do without.
 * @internal
 */
export type SearchWords = Readonly<
  Record<
    | "label"
    | "hint"
    | "submit"
    | "title"
    | "titleOf"
    | "lead"
    | "results"
    | "count"
    | "all"
    | "close"
    | "nothing"
    | "advice"
    | "failed"
    | "noScript"
    | "protocol"
    | "class"
    | "number"
    | "guide"
    | "comparison"
    | "unofficial"
    | "idle",
    string
  >
>;

/**
 * Words of the page that compares any two codes and of wrong addresses; `same`, `another`, `unknown` and `several`, the rules and `matches` name what they are about.
 * @internal
 */
export type CompareWords = Readonly<
  Record<
    | "title"
    | "lead"
    | "first"
    | "second"
    | "hint"
    | "submit"
    | "matches"
    | "noMatch"
    | "missing"
    | "unknown"
    | "several"
    | "same"
    | "loading"
    | "failed"
    | "page"
    | "another"
    | "others"
    | "noScript"
    | "meant"
    | "moved"
    | "rule"
    | "ruleAll"
    | "ruleNotable"
    | "ruleAcross"
    | "ruleRest",
    string
  >
>;

/**
 * Words of the pages about the site itself, of the glossary, and around the pages.
 * @internal
 */
export type PageWords = Readonly<
  Record<
    | "glossary"
    | "glossarySummary"
    | "definedIn"
    | "relatedTerms"
    | "termCodes"
    | "about"
    | "contribute"
    | "changes"
    | "changesSummary"
    | "next"
    | "version"
    | "noChanges"
    | "englishOnly"
    | "major"
    | "minor"
    | "patch"
    | "new"
    | "allChanges"
    | "codes"
    | "questions"
    | "question"
    | "protocolColumn"
    | "standardColumn"
    | "registryColumn"
    | "dateColumn"
    | "codesColumn"
    | "standingCount"
    | "edit"
    | "help"
    | "source"
    | "guides"
    | "machines"
    | "more",
    string
  >
>;

/**
 * Words of what a release changes in the data; those of a translation have `{language}`, and all but the labels `{count}`.
 * @internal
 */
export type ChangeWords = Readonly<
  Record<
    | DataChangeType
    | DataKind
    | "data"
    | "first"
    | "codesOf"
    | "comparisonsOf"
    | "comparisonsAcross"
    | "counted"
    | "pair",
    string
  >
>;

/**
 * Words of the page of a number that several codes share: `{code}`, and `{protocols}` in what it says first.
 * @internal
 */
export type NumberWords = Readonly<
  Record<"title" | "protocols" | "senses" | "glance" | "compared" | "link", string>
>;

/**
 * Words of the command line: whole sentences on what went wrong, and what help says.
 * @internal
 */
export type TerminalWords = Readonly<
  Record<
    | "unknownCode"
    | "unknownEverywhere"
    | "unknownProtocol"
    | "unknownWord"
    | "unknownCommand"
    | "unknownOption"
    | "unknownLocale"
    | "unknownClass"
    | "unknownShell"
    | "misplacedOption"
    | "missingValue"
    | "needlessValue"
    | "tooMany"
    | "tooFew"
    | "sameCode"
    | "noMapping"
    | "unknownTarget"
    | "known"
    | "didYouMean"
    | "noMatch"
    | "moreMatches"
    | "hiddenUnofficial"
    | "several"
    | "severalSenses"
    | "more"
    | "usage"
    | "commands"
    | "options"
    | "examples"
    | "exitCodes"
    | "helpHint"
    | "commandShow"
    | "commandCompare"
    | "commandList"
    | "commandSearch"
    | "commandMap"
    | "commandCompletion"
    | "commandHelp"
    | "installCompletion"
    | "optionLocale"
    | "optionJson"
    | "optionNoColor"
    | "optionHelp"
    | "optionVersion"
    | "optionClass"
    | "optionTo"
    | "optionUnofficial"
    | "exitAnswered"
    | "exitUnknown"
    | "exitMisused"
    | "unknownGuide"
    | "unknownAnswer"
    | "commandDecide"
    | "decideKeys"
    | "decideRest"
    | "readMore",
    string
  >
>;

/**
 * Words of what programs fetch: the overview for language models and the feed of changes.
 * @internal
 */
export type MachineWords = Readonly<
  Record<"changes" | "twins" | "pages" | "data" | "catalogue" | "description" | "mappings", string>
>;
