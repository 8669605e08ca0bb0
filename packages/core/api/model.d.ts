export declare const ACTORS: readonly [
  "client",
  "server",
  "intermediary",
  "program",
  "operator",
  "system",
  "shell",
  "container-engine",
  "service-manager",
];
export declare const ANY = "any";
export declare type Actor =
  | "client"
  | "server"
  | "intermediary"
  | "program"
  | "operator"
  | "system"
  | "shell"
  | "container-engine"
  | "service-manager";

export declare interface Advice {
  readonly side: "a" | "b" | null;
  readonly code: CodeValue | null;
  readonly lang: string;
  readonly text: string;
}

export declare interface AdvicePatterns {
  readonly nothingToChoose: string;
  readonly doNotSend: string;
  readonly deprecated: string;
  readonly neverSent: string;
  readonly leaveToVendor: string;
  readonly sendInstead: string;
}

export declare interface AnsweredQuestion {
  readonly question: GuideQuestion;
  readonly answer: GuideAnswer;
}

export declare type AttributeDeclaration =
  | {
      readonly id: string;
      readonly type: "flag";
    }
  | {
      readonly id: string;
      readonly type: "one-of";
      readonly of: readonly string[];
      readonly retry?: boolean;
    }
  | {
      readonly id: string;
      readonly type: "list";
      readonly of: readonly string[];
      readonly any: boolean;
      readonly situation: boolean;
    }
  | {
      readonly id: string;
      readonly type: "codes";
      readonly protocol: string;
      readonly pattern: string;
    }
  | {
      readonly id: string;
      readonly type: "numbers";
      readonly of: readonly (
        | "linux"
        | "macos"
        | "windows"
        | "freebsd"
        | "ucrt"
        | "linux-mips"
        | "linux-sparc"
        | "linux-alpha"
        | "linux-parisc"
      )[];
    }
  | {
      readonly id: string;
      readonly type: "string";
    };
export declare type AttributeValue =
  boolean | string | readonly string[] | Readonly<Partial<Record<Platform, number>>> | null;

export declare interface AttributeWords {
  readonly lang?: string;
  readonly label: string;
  readonly values: Readonly<Record<string, Inflected>>;
  readonly says: Patterns;
  readonly both: Patterns;
  readonly disjoint?: string;
}

export declare interface Bundle {
  readonly locale: string;
  readonly protocol: Protocol;
  readonly words: ProtocolWords;
  readonly codes: readonly Code[];
  readonly comparisons: readonly CuratedComparison[];
}

export declare const COMMON_ATTRIBUTES: readonly [
  "outcome",
  "retry",
  "act",
  "class",
  "status",
  "sentBy",
  "onWire",
  "standard",
];

export declare const COMMON_PLATFORMS: readonly ["linux", "macos", "windows", "freebsd"];

export declare interface Called {
  readonly label: string;
  readonly noun: Inflected;
  readonly protocol?: string;
}

export declare interface ClassWords {
  readonly lang: string;
  readonly bodyLang: string;
  readonly title: string;
  readonly summary: string;
  readonly meaning?: string;
}

export declare interface Code extends CodeFacts {
  readonly text: CodeText;
}

export declare interface CodeClass {
  readonly id: string;
  readonly term: string;
  readonly codes: string;
  readonly searchTerms?: readonly string[];
  readonly references: readonly Reference[];
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly act: readonly Actor[];
}

export declare interface CodeFacts extends NamedCode {
  readonly kind?: "class";
  readonly senses?: readonly CodeValue[];
  readonly range?: {
    readonly from: number;
    readonly to: number;
  };
  readonly formerNames?: readonly string[];
  readonly mnemonic?: string;
  readonly shortPhrase?: string;
  readonly aliases: readonly string[];
  readonly class: string | null;
  readonly status: Status;
  readonly treatedAs?: CodeValue;
  readonly origin?: Origin;
  readonly vendor?: string;
  readonly references: readonly Reference[];
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly sentBy: readonly Actor[];
  readonly onWire: boolean;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly related: readonly RelatedCode[];
  readonly meanings: readonly Meaning[];
  readonly example: readonly WireLine[];
  readonly searchTerms?: readonly string[];
}

export declare interface CodeRef {
  readonly protocol: string;
  readonly code: CodeValue;
}
export declare type CodeSection =
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
  | "practice"
  | "related"
  | "providers"
  | "guides"
  | "equivalents"
  | "comparisons";

export declare interface CodeText {
  readonly lang: string;
  readonly stale?: true;
  readonly bodyLang: string;
  readonly title: string;
  readonly summary: string;
  readonly meaning: string;
  readonly seen?: string;
  readonly fix: Readonly<Partial<Record<Actor, string>>>;
  readonly use?: string;
  readonly caution?: string;
}

export declare interface CodeTranslation {
  readonly to: {
    readonly protocol: string;
    readonly code: CodeValue;
    readonly sense?: string;
    readonly name: string | null;
    readonly phrase: string | null;
  } | null;
  readonly direction: string;
  readonly note: string | null;
  readonly source: Reference;
}
export declare type CodeValue = number | string;

export declare interface CodeWords {
  readonly stale?: true;
  readonly title: string;
  readonly summary: string;
  readonly meaning?: string;
  readonly seen?: string;
  readonly fix?: Readonly<Partial<Record<Actor, string>>>;
  readonly use?: string;
  readonly caution?: string;
  readonly meanings?: Readonly<Record<string, MeaningText>>;
}

export declare interface CommandUsage {
  readonly command: string;
  readonly usages: readonly string[];
  readonly summary: string;
  readonly options: readonly string[];
  readonly examples: readonly string[];
}
export declare type CommonAttribute =
  "outcome" | "retry" | "act" | "class" | "status" | "sentBy" | "onWire" | "standard";

export declare interface Comparison<T extends CodeFacts = CodeFacts> {
  readonly a: T;
  readonly b: T;
  readonly findings: readonly Finding[];
  readonly same: readonly SharedFact[];
  readonly different: readonly DifferentFact[];
  readonly alike?: Likeness;
  readonly seeAlso: readonly Pair[];
}

export declare interface ComparisonDocument {
  readonly lang: string;
  readonly a: Code;
  readonly b: Code;
  readonly curated: boolean;
  readonly findings: readonly Finding[];
  readonly verdict: string;
  readonly points: readonly string[];
  readonly verdictLang: string;
  readonly pointsLang: string;
  readonly alike: string | null;
  readonly same: readonly SharedRow[];
  readonly different: readonly DifferentRow[];
  readonly choose: readonly Advice[];
  readonly cautions: readonly Advice[];
  readonly seeAlso: readonly Pair[];
}
export declare type ComparisonSection =
  "verdict" | "points" | "different" | "same" | "choose" | "cautions" | "examples" | "seeAlso";

export declare interface ComparisonText {
  readonly lang: string;
  readonly stale?: true;
  readonly bodyLang: string;
  readonly verdict: string;
  readonly differences: readonly string[];
  readonly choose: string;
}

export declare interface ComparisonWords {
  readonly stale?: true;
  readonly verdict: string;
  readonly differences?: readonly string[];
  readonly choose?: string;
}

export declare interface CompletionScript {
  readonly shell: string;
  readonly script: string;
}

export declare interface CuratedComparison extends NotablePair {
  readonly text: ComparisonText;
}

export declare type Decision =
  | {
      readonly guide: string;
      readonly lang: string;
      readonly answers: readonly {
        readonly question: string;
        readonly answer: string;
      }[];
      readonly question: GuideQuestion;
    }
  | {
      readonly guide: string;
      readonly lang: string;
      readonly answers: readonly {
        readonly question: string;
        readonly answer: string;
      }[];
      readonly outcome: {
        readonly id: string;
        readonly title: string;
        readonly advice: string;
        readonly codes: readonly NamedCode[];
        readonly references: readonly Reference[];
      };
    };

export declare interface DifferentFact {
  readonly attribute: string;
  readonly a: AttributeValue;
  readonly b: AttributeValue;
}

export declare interface DifferentRow {
  readonly attribute: string;
  readonly label: string;
  readonly a: AttributeValue;
  readonly b: AttributeValue;
  readonly shown: {
    readonly a: string;
    readonly b: string;
  };
  readonly sentence: string;
}
export declare type Direction = "ltr" | "rtl";

export declare interface Equivalent {
  readonly to: CodeRef;
  readonly direction: string;
  readonly otherwise: boolean;
  readonly source: Reference;
}

export declare interface ExplainWords {
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly noReason: string;
  readonly address: string;
  readonly addresses: {
    readonly keep: string;
    readonly update: string;
    readonly check: string;
    readonly remove: string;
  };
  readonly recipient: string;
  readonly provider: string;
  readonly confidence: string;
  readonly confidences: {
    readonly stated: string;
    readonly likely: string;
    readonly guess: string;
  };
  readonly roles: {
    readonly status: string;
    readonly embedded: string;
    readonly overruled: string;
  };
}
export declare type FillArgument = string | ((form: string | undefined) => string);

export declare type Finding =
  | {
      readonly kind: "standing";
      readonly side: "a" | "b";
      readonly code: CodeValue;
    }
  | {
      readonly kind: "twin";
      readonly temporary: CodeValue;
      readonly permanent: CodeValue;
    }
  | {
      readonly kind: "counterpart";
      readonly accepting: CodeValue;
      readonly refusing: CodeValue;
    }
  | {
      readonly kind: "same-meaning";
      readonly standard: CodeValue;
      readonly other: CodeValue;
    }
  | {
      readonly kind: "next";
      readonly first: CodeValue;
      readonly second: CodeValue;
    }
  | {
      readonly kind: "replaced-by";
      readonly old: CodeValue;
      readonly new: CodeValue;
    }
  | {
      readonly kind: "member";
      readonly code: CodeValue;
      readonly class: CodeValue;
    }
  | {
      readonly kind: "outcome" | "retry" | "act";
    }
  | {
      readonly kind: "disjoint" | "difference";
      readonly attribute: string;
    };

export declare interface FindingPatterns {
  readonly twin: string;
  readonly counterpart: string;
  readonly "same-meaning": string;
  readonly next: string;
  readonly "replaced-by": string;
  readonly member: string;
  readonly defaults: string;
  readonly title: string;
  readonly sameReaction: string;
  readonly alike: string;
}

export declare interface Forms {
  readonly plain: string;
  readonly [key: string]: string;
}

export declare interface FoundCode {
  readonly protocol: string;
  readonly code: string;
  readonly at: number | null;
  readonly length: number;
  readonly role: FoundCodeRole;
}
export declare type FoundCodeRole =
  "reply" | "enhanced" | "status" | "embedded" | "detail" | "overruled";

export declare interface Guide {
  readonly id: string;
  readonly protocols: readonly string[];
  readonly lang: string;
  readonly stale?: true;
  readonly bodyLang: string;
  readonly title: string;
  readonly summary: string;
  readonly about?: string;
  readonly searchTerms?: readonly string[];
  readonly start: string;
  readonly questions: readonly GuideQuestion[];
  readonly outcomes: readonly GuideOutcome[];
}

export declare type GuideAnswer =
  | {
      readonly id: string;
      readonly label: string;
      readonly ask: string;
    }
  | {
      readonly id: string;
      readonly label: string;
      readonly outcome: string;
    };

export declare interface GuideOutcome {
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly codes: readonly CodeRef[];
  readonly references: readonly Reference[];
}

export declare interface GuideQuestion {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly answers: readonly GuideAnswer[];
}

export declare type GuideStep =
  | {
      readonly kind: "question";
      readonly question: GuideQuestion;
    }
  | {
      readonly kind: "outcome";
      readonly outcome: GuideOutcome;
    };

export declare interface GuideText {
  readonly stale?: true;
  readonly title: string;
  readonly summary: string;
  readonly about?: string;
  readonly questions?: Readonly<
    Record<
      string,
      {
        readonly question: string;
        readonly help?: string;
        readonly answers: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly outcomes?: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly advice: string;
      }
    >
  >;
}

export declare interface GuideTree {
  readonly id: string;
  readonly protocols: readonly string[];
  readonly searchTerms?: readonly string[];
  readonly start: string;
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly (
      | {
          readonly id: string;
          readonly ask: string;
        }
      | {
          readonly id: string;
          readonly outcome: string;
        }
    )[];
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly codes: readonly CodeRef[];
    readonly references: readonly Reference[];
  }[];
}

export declare interface GuideWalk {
  readonly answered: readonly AnsweredQuestion[];
  readonly step: GuideStep;
  readonly rest: readonly string[];
}

export declare interface GuideWords {
  readonly title: string;
  readonly summary: string;
  readonly tree: string;
  readonly codes: string;
  readonly references: string;
  readonly asked: string;
  readonly picture: string;
}

export declare interface GuidesText {
  readonly locale: string;
  readonly guides: Readonly<Record<string, GuideText>>;
}

export declare interface Headings {
  readonly code: string;
  readonly codeUnnamed: string;
  readonly class: string;
  readonly range: string;
  readonly facts: string;
  readonly meaning: string;
  readonly seen: string;
  readonly fix: string;
  readonly use: string;
  readonly caution: string;
  readonly meanings: string;
  readonly example: string;
  readonly references: string;
  readonly mentions: string;
  readonly practice: string;
  readonly related: string;
  readonly providers: string;
  readonly guides: string;
  readonly equivalents: string;
  readonly comparisons: string;
  readonly name: string;
  readonly phrase: string;
  readonly aliases: string;
  readonly see: string;
  readonly send: string;
  readonly names: string;
  readonly output: string;
  readonly property: string;
  readonly comparison: string;
  readonly comparisonLink: string;
  readonly verdict: string;
  readonly points: string;
  readonly different: string;
  readonly same: string;
  readonly choose: string;
  readonly cautions: string;
  readonly examples: string;
  readonly seeAlso: string;
  readonly codes: string;
  readonly about: string;
  readonly classCodes: string;
  readonly unofficial: string;
  readonly curated: string;
  readonly across: string;
}
export declare type Inflected = string | Forms;
declare type Kind = Named & Pick<CodeFacts, "kind" | "range">;
declare type Known = Named & Pick<CodeFacts, "shortPhrase" | "aliases">;

export declare const LIKENESSES: readonly [
  "same-command",
  "same-request",
  "same-phrase",
  "similar-name",
  "same-condition",
  "same-exchange",
  "same-number",
  "similar-number",
];
export declare type Likeness =
  | "same-command"
  | "same-request"
  | "same-phrase"
  | "similar-name"
  | "same-condition"
  | "same-exchange"
  | "same-number"
  | "similar-number";

export declare interface ListSeparators {
  readonly and: Separators;
  readonly or: Separators;
  readonly spaced?: true;
}

export declare interface Locale {
  readonly tag: string;
  readonly endonym: string;
  readonly direction: Direction;
}

export declare interface Mapping extends MappingTable {
  readonly text: MappingWords;
}

export declare interface MappingEnd {
  readonly id: string;
  readonly title: string;
  readonly names?: Readonly<Record<string, string>>;
}

export declare interface MappingPatterns {
  readonly direction: string;
  readonly oneWay: string;
  readonly otherwise: string;
  readonly source: string;
}

export declare interface MappingTable {
  readonly id: string;
  readonly from: MappingEnd;
  readonly to: MappingEnd;
  readonly source: Reference;
  readonly rows: readonly {
    readonly from: CodeValue;
    readonly to: readonly CodeValue[];
  }[];
  readonly otherwise?: readonly CodeValue[];
  readonly except?: readonly string[];
}

export declare interface MappingWords {
  readonly lang: string;
  readonly stale?: true;
  readonly bodyLang: string;
  readonly title: string;
  readonly about: string;
  readonly notes: Readonly<Record<string, string>>;
}

export declare interface MappingsText {
  readonly locale: string;
  readonly mappings: Readonly<
    Record<
      string,
      {
        readonly stale?: true;
        readonly title: string;
        readonly about?: string;
        readonly notes?: Readonly<Record<string, string>>;
      }
    >
  >;
}

export declare interface Meaning {
  readonly id: string;
  readonly phrase: string | null;
  readonly references: readonly Reference[];
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly text?: MeaningText;
}

export declare interface MeaningText {
  readonly title: string;
  readonly summary: string;
  readonly meaning: string;
}

export declare interface Message {
  readonly file?: string;
  readonly line: number;
  readonly protocol: string | null;
  readonly codes: readonly FoundCode[];
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: "keep" | "update" | "check" | "remove" | null;
  readonly reason: Reason | null;
  readonly temporary: boolean | null;
  readonly provider: MessageProvider | null;
  readonly recipient: string | null;
  readonly confidence: "stated" | "likely" | "guess";
  readonly text: string;
}

export declare interface MessageProvider {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export declare interface MessageSummary {
  readonly messages: number;
  readonly reasons: readonly {
    readonly reason: Reason | null;
    readonly count: number;
  }[];
  readonly codes: readonly {
    readonly protocol: string;
    readonly code: string;
    readonly count: number;
  }[];
  readonly providers: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly count: number;
  }[];
}
export declare type Named = Pick<CodeFacts, "code" | "sense" | "mnemonic" | "phrase" | "name">;

export declare interface NamedCode {
  readonly protocol: string;
  readonly code: CodeValue;
  readonly sense?: string;
  readonly name: string;
  readonly phrase: string | null;
}
declare type Names = Pick<
  CodeFacts,
  "name" | "formerNames" | "mnemonic" | "shortPhrase" | "phrase" | "aliases"
>;

export declare interface NotablePair extends Pair {
  readonly alike: Likeness;
}

export declare interface NounWords {
  readonly code: Inflected;
  readonly class: Inflected;
  readonly range: Inflected;
  readonly classOf: Inflected;
  readonly rangeOf: Inflected;
}
declare type Numbered = Partial<Pick<CodeFacts, "attributes">>;

export declare const ORIGINS: readonly ["folklore", "draft", "registry", "survey", "vendor"];

export declare const OUTCOMES: readonly [
  "provisional",
  "intermediate",
  "success",
  "redirection",
  "transient-failure",
  "permanent-failure",
  "failure",
  "unstated",
];
export declare type Origin = "folklore" | "draft" | "registry" | "survey" | "vendor";
export declare type Outcome =
  | "provisional"
  | "intermediate"
  | "success"
  | "redirection"
  | "transient-failure"
  | "permanent-failure"
  | "failure"
  | "unstated";

declare interface Overlap {
  readonly attribute: string;
  readonly shared: Situations;
}

export declare interface OwnPhrases {
  readonly attributes?: {
    readonly outcome?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly retry?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
      readonly short?: Readonly<Partial<Record<Retry, string>>>;
    };
    readonly act?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly class?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly status?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly sentBy?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly onWire?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly standard?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
  };
  readonly headings?: {
    readonly code?: string;
    readonly codeUnnamed?: string;
    readonly class?: string;
    readonly range?: string;
    readonly facts?: string;
    readonly meaning?: string;
    readonly seen?: string;
    readonly fix?: string;
    readonly use?: string;
    readonly caution?: string;
    readonly meanings?: string;
    readonly example?: string;
    readonly references?: string;
    readonly mentions?: string;
    readonly practice?: string;
    readonly related?: string;
    readonly providers?: string;
    readonly guides?: string;
    readonly equivalents?: string;
    readonly comparisons?: string;
    readonly name?: string;
    readonly phrase?: string;
    readonly aliases?: string;
    readonly see?: string;
    readonly send?: string;
    readonly names?: string;
    readonly output?: string;
    readonly property?: string;
    readonly comparison?: string;
    readonly comparisonLink?: string;
    readonly verdict?: string;
    readonly points?: string;
    readonly different?: string;
    readonly same?: string;
    readonly choose?: string;
    readonly cautions?: string;
    readonly examples?: string;
    readonly seeAlso?: string;
    readonly codes?: string;
    readonly about?: string;
    readonly classCodes?: string;
    readonly unofficial?: string;
    readonly curated?: string;
    readonly across?: string;
  };
  readonly contents?: {
    readonly facts?: string;
    readonly meaning?: string;
    readonly seen?: string;
    readonly fix?: string;
    readonly use?: string;
    readonly caution?: string;
    readonly meanings?: string;
    readonly example?: string;
    readonly references?: string;
    readonly mentions?: string;
    readonly practice?: string;
    readonly related?: string;
    readonly providers?: string;
    readonly guides?: string;
    readonly equivalents?: string;
    readonly comparisons?: string;
    readonly verdict?: string;
    readonly points?: string;
    readonly different?: string;
    readonly same?: string;
    readonly choose?: string;
    readonly cautions?: string;
    readonly examples?: string;
    readonly seeAlso?: string;
  };
  readonly likenesses?: Readonly<Partial<Record<Likeness, string>>>;
  readonly findings?: {
    readonly twin?: string;
    readonly counterpart?: string;
    readonly "same-meaning"?: string;
    readonly next?: string;
    readonly "replaced-by"?: string;
    readonly member?: string;
    readonly defaults?: string;
    readonly title?: string;
    readonly sameReaction?: string;
    readonly alike?: string;
  };
  readonly advice?: {
    readonly nothingToChoose?: string;
    readonly doNotSend?: string;
    readonly deprecated?: string;
    readonly neverSent?: string;
    readonly leaveToVendor?: string;
    readonly sendInstead?: string;
  };
  readonly unregistered?: {
    readonly lead?: string;
    readonly likeCode?: string;
    readonly likeClass?: string;
    readonly near?: string;
  };
  readonly fallback?: readonly string[];
}
export declare const PLAIN: Style;

export declare const PLATFORMS: readonly [
  "linux",
  "macos",
  "windows",
  "freebsd",
  "ucrt",
  "linux-mips",
  "linux-sparc",
  "linux-alpha",
  "linux-parisc",
];

export declare const PLATFORM_NAMES: {
  readonly linux: "Linux";
  readonly macos: "macOS";
  readonly windows: "Winsock";
  readonly freebsd: "FreeBSD";
  readonly ucrt: "Windows UCRT";
  readonly "linux-mips": "Linux MIPS";
  readonly "linux-sparc": "Linux SPARC";
  readonly "linux-alpha": "Linux Alpha";
  readonly "linux-parisc": "Linux PA-RISC";
};

export declare interface Pair {
  readonly a: CodeRef;
  readonly b: CodeRef;
}
export declare type Patterns = Readonly<Record<string, string>>;

export declare interface Phrases {
  readonly lang: string;
  readonly direction: Direction;
  readonly fallback?: readonly string[];
  readonly lists?: ListSeparators;
  readonly attributes: {
    readonly outcome: AttributeWords;
    readonly retry: {
      readonly lang?: string;
      readonly label: string;
      readonly values: Readonly<Record<string, Inflected>>;
      readonly says: Patterns;
      readonly both: Patterns;
      readonly disjoint?: string;
      readonly short: Readonly<Record<Retry, string>>;
    };
    readonly act: AttributeWords;
    readonly class: AttributeWords;
    readonly status: AttributeWords;
    readonly sentBy: AttributeWords;
    readonly onWire: AttributeWords;
    readonly standard: AttributeWords;
  };
  readonly facts: ValueWords;
  readonly nouns: NounWords;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly likenesses: Readonly<Record<Likeness, string>>;
  readonly findings: FindingPatterns;
  readonly advice: AdvicePatterns;
  readonly mappings: MappingPatterns;
  readonly guides: GuideWords;
  readonly explain: ExplainWords;
  readonly headings: Headings;
}

export declare interface PhrasesText {
  readonly lang: string;
  readonly direction: Direction;
  readonly lists?: ListSeparators;
  readonly attributes?: {
    readonly outcome?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly retry?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
      readonly short?: Readonly<Partial<Record<Retry, string>>>;
    };
    readonly act?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly class?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly status?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly sentBy?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly onWire?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
    readonly standard?: {
      readonly lang?: string;
      readonly label?: string;
      readonly values?: Readonly<Record<string, Inflected>>;
      readonly says?: Patterns;
      readonly both?: Patterns;
      readonly disjoint?: string;
    };
  };
  readonly facts?: {
    readonly gap?: string;
    readonly classLabel?: string;
    readonly any?: string;
    readonly yes?: string;
    readonly no?: string;
    readonly nothing?: string;
  };
  readonly nouns?: {
    readonly code?: Inflected;
    readonly class?: Inflected;
    readonly range?: Inflected;
    readonly classOf?: Inflected;
    readonly rangeOf?: Inflected;
  };
  readonly origins?: Readonly<Partial<Record<Origin, string>>>;
  readonly relations?: Readonly<Partial<Record<Relation, string>>>;
  readonly likenesses?: Readonly<Partial<Record<Likeness, string>>>;
  readonly findings?: {
    readonly twin?: string;
    readonly counterpart?: string;
    readonly "same-meaning"?: string;
    readonly next?: string;
    readonly "replaced-by"?: string;
    readonly member?: string;
    readonly defaults?: string;
    readonly title?: string;
    readonly sameReaction?: string;
    readonly alike?: string;
  };
  readonly advice?: {
    readonly nothingToChoose?: string;
    readonly doNotSend?: string;
    readonly deprecated?: string;
    readonly neverSent?: string;
    readonly leaveToVendor?: string;
    readonly sendInstead?: string;
  };
  readonly mappings?: {
    readonly direction?: string;
    readonly oneWay?: string;
    readonly otherwise?: string;
    readonly source?: string;
  };
  readonly guides?: {
    readonly title?: string;
    readonly summary?: string;
    readonly tree?: string;
    readonly codes?: string;
    readonly references?: string;
    readonly asked?: string;
    readonly picture?: string;
  };
  readonly explain?: {
    readonly reasons?: Readonly<Partial<Record<Reason, string>>>;
    readonly noReason?: string;
    readonly address?: string;
    readonly addresses?: {
      readonly keep?: string;
      readonly update?: string;
      readonly check?: string;
      readonly remove?: string;
    };
    readonly recipient?: string;
    readonly provider?: string;
    readonly confidence?: string;
    readonly confidences?: {
      readonly stated?: string;
      readonly likely?: string;
      readonly guess?: string;
    };
    readonly roles?: {
      readonly status?: string;
      readonly embedded?: string;
      readonly overruled?: string;
    };
  };
  readonly providers?: {
    readonly title?: string;
    readonly summary?: string;
    readonly of?: string;
    readonly mail?: string;
    readonly filters?: string;
    readonly blocklists?: string;
    readonly edge?: string;
    readonly servers?: string;
    readonly uncoded?: string;
    readonly text?: string;
    readonly codes?: string;
    readonly source?: string;
    readonly own?: string;
  };
  readonly headings?: {
    readonly code?: string;
    readonly codeUnnamed?: string;
    readonly class?: string;
    readonly range?: string;
    readonly facts?: string;
    readonly meaning?: string;
    readonly seen?: string;
    readonly fix?: string;
    readonly use?: string;
    readonly caution?: string;
    readonly meanings?: string;
    readonly example?: string;
    readonly references?: string;
    readonly mentions?: string;
    readonly practice?: string;
    readonly related?: string;
    readonly providers?: string;
    readonly guides?: string;
    readonly equivalents?: string;
    readonly comparisons?: string;
    readonly name?: string;
    readonly phrase?: string;
    readonly aliases?: string;
    readonly see?: string;
    readonly send?: string;
    readonly names?: string;
    readonly output?: string;
    readonly property?: string;
    readonly comparison?: string;
    readonly comparisonLink?: string;
    readonly verdict?: string;
    readonly points?: string;
    readonly different?: string;
    readonly same?: string;
    readonly choose?: string;
    readonly cautions?: string;
    readonly examples?: string;
    readonly seeAlso?: string;
    readonly codes?: string;
    readonly about?: string;
    readonly classCodes?: string;
    readonly unofficial?: string;
    readonly curated?: string;
    readonly across?: string;
  };
  readonly contents?: {
    readonly facts?: string;
    readonly meaning?: string;
    readonly seen?: string;
    readonly fix?: string;
    readonly use?: string;
    readonly caution?: string;
    readonly meanings?: string;
    readonly example?: string;
    readonly references?: string;
    readonly mentions?: string;
    readonly practice?: string;
    readonly related?: string;
    readonly providers?: string;
    readonly guides?: string;
    readonly equivalents?: string;
    readonly comparisons?: string;
    readonly verdict?: string;
    readonly points?: string;
    readonly different?: string;
    readonly same?: string;
    readonly choose?: string;
    readonly cautions?: string;
    readonly examples?: string;
    readonly seeAlso?: string;
  };
  readonly site?: {
    readonly name?: string;
    readonly tagline?: string;
    readonly description?: string;
    readonly skip?: string;
    readonly home?: string;
    readonly breadcrumbs?: string;
    readonly onThisPage?: string;
    readonly moreFacts?: string;
    readonly notFound?: string;
    readonly protocols?: string;
    readonly tools?: string;
    readonly language?: string;
    readonly untranslated?: string;
    readonly partly?: string;
    readonly stale?: string;
    readonly all?: string;
    readonly codeColumn?: string;
    readonly titleColumn?: string;
    readonly count?: string;
  };
  readonly groups?: {
    readonly web?: string;
    readonly mail?: string;
    readonly names?: string;
    readonly calls?: string;
    readonly files?: string;
    readonly programs?: string;
  };
  readonly filters?: {
    readonly title?: string;
    readonly any?: string;
    readonly reset?: string;
    readonly shown?: string;
  };
  readonly display?: {
    readonly title?: string;
    readonly theme?: string;
    readonly system?: string;
    readonly light?: string;
    readonly dark?: string;
    readonly contrast?: string;
    readonly standard?: string;
    readonly high?: string;
    readonly copy?: string;
    readonly copied?: string;
  };
  readonly search?: {
    readonly label?: string;
    readonly hint?: string;
    readonly submit?: string;
    readonly title?: string;
    readonly titleOf?: string;
    readonly lead?: string;
    readonly results?: string;
    readonly count?: string;
    readonly all?: string;
    readonly close?: string;
    readonly nothing?: string;
    readonly advice?: string;
    readonly failed?: string;
    readonly noScript?: string;
    readonly protocol?: string;
    readonly class?: string;
    readonly number?: string;
    readonly guide?: string;
    readonly comparison?: string;
    readonly unofficial?: string;
    readonly term?: string;
    readonly provider?: string;
    readonly idle?: string;
  };
  readonly pages?: {
    readonly glossary?: string;
    readonly glossarySummary?: string;
    readonly definedIn?: string;
    readonly relatedTerms?: string;
    readonly termCodes?: string;
    readonly moving?: string;
    readonly about?: string;
    readonly contribute?: string;
    readonly changes?: string;
    readonly changesSummary?: string;
    readonly next?: string;
    readonly version?: string;
    readonly noChanges?: string;
    readonly englishOnly?: string;
    readonly major?: string;
    readonly minor?: string;
    readonly patch?: string;
    readonly new?: string;
    readonly allChanges?: string;
    readonly codes?: string;
    readonly questions?: string;
    readonly question?: string;
    readonly protocolColumn?: string;
    readonly standardColumn?: string;
    readonly registryColumn?: string;
    readonly dateColumn?: string;
    readonly codesColumn?: string;
    readonly languageColumn?: string;
    readonly namesColumn?: string;
    readonly bodiesColumn?: string;
    readonly staleColumn?: string;
    readonly missingColumn?: string;
    readonly standingCount?: string;
    readonly edit?: string;
    readonly help?: string;
    readonly source?: string;
    readonly guides?: string;
    readonly machines?: string;
    readonly more?: string;
  };
  readonly changes?: {
    readonly data?: string;
    readonly first?: string;
    readonly removed?: string;
    readonly deprecated?: string;
    readonly added?: string;
    readonly corrected?: string;
    readonly reworded?: string;
    readonly translated?: string;
    readonly retranslated?: string;
    readonly untranslated?: string;
    readonly protocol?: string;
    readonly code?: string;
    readonly comparison?: string;
    readonly mapping?: string;
    readonly guide?: string;
    readonly term?: string;
    readonly locale?: string;
    readonly codesOf?: string;
    readonly comparisonsOf?: string;
    readonly comparisonsAcross?: string;
    readonly counted?: string;
    readonly pair?: string;
  };
  readonly compare?: {
    readonly title?: string;
    readonly lead?: string;
    readonly first?: string;
    readonly second?: string;
    readonly hint?: string;
    readonly submit?: string;
    readonly matches?: string;
    readonly noMatch?: string;
    readonly missing?: string;
    readonly unknown?: string;
    readonly same?: string;
    readonly loading?: string;
    readonly failed?: string;
    readonly page?: string;
    readonly another?: string;
    readonly others?: string;
    readonly noScript?: string;
    readonly meant?: string;
    readonly moved?: string;
    readonly rule?: string;
    readonly ruleAll?: string;
    readonly ruleNotable?: string;
    readonly ruleAcross?: string;
    readonly ruleRest?: string;
  };
  readonly explainPage?: {
    readonly title?: string;
    readonly lead?: string;
    readonly private?: string;
    readonly label?: string;
    readonly hint?: string;
    readonly submit?: string;
    readonly file?: string;
    readonly link?: string;
    readonly offer?: string;
    readonly examples?: string;
    readonly working?: string;
    readonly empty?: string;
    readonly none?: string;
    readonly failed?: string;
    readonly messages?: string;
    readonly times?: string;
    readonly lines?: string;
    readonly summary?: string;
    readonly codes?: string;
    readonly text?: string;
    readonly rest?: string;
    readonly cut?: string;
    readonly noScript?: string;
    readonly terminal?: string;
    readonly understood?: string;
    readonly mail?: string;
    readonly logs?: string;
    readonly web?: string;
    readonly names?: string;
    readonly calls?: string;
  };
  readonly numbers?: {
    readonly title?: string;
    readonly protocols?: string;
    readonly senses?: string;
    readonly glance?: string;
    readonly compared?: string;
    readonly link?: string;
  };
  readonly unregistered?: {
    readonly lead?: string;
    readonly likeCode?: string;
    readonly likeClass?: string;
    readonly near?: string;
  };
  readonly terminal?: {
    readonly unknownCode?: string;
    readonly unknownEverywhere?: string;
    readonly unknownProtocol?: string;
    readonly unknownWord?: string;
    readonly unknownCommand?: string;
    readonly unknownOption?: string;
    readonly unknownLocale?: string;
    readonly unknownClass?: string;
    readonly unknownShell?: string;
    readonly misplacedOption?: string;
    readonly notACount?: string;
    readonly missingValue?: string;
    readonly needlessValue?: string;
    readonly tooMany?: string;
    readonly tooFew?: string;
    readonly sameCode?: string;
    readonly noMapping?: string;
    readonly unknownTarget?: string;
    readonly known?: string;
    readonly didYouMean?: string;
    readonly noMatch?: string;
    readonly moreMatches?: string;
    readonly hiddenUnofficial?: string;
    readonly several?: string;
    readonly severalSenses?: string;
    readonly noCode?: string;
    readonly pasteHere?: string;
    readonly unreadable?: string;
    readonly atLine?: string;
    readonly messageCount?: string;
    readonly byReason?: string;
    readonly byCode?: string;
    readonly byProvider?: string;
    readonly usage?: string;
    readonly commands?: string;
    readonly options?: string;
    readonly examples?: string;
    readonly exitCodes?: string;
    readonly helpHint?: string;
    readonly commandShow?: string;
    readonly commandCompare?: string;
    readonly commandList?: string;
    readonly commandSearch?: string;
    readonly commandMap?: string;
    readonly commandExplain?: string;
    readonly commandCompletion?: string;
    readonly commandHelp?: string;
    readonly installCompletion?: string;
    readonly optionLocale?: string;
    readonly optionJson?: string;
    readonly optionNoColor?: string;
    readonly optionHelp?: string;
    readonly optionVersion?: string;
    readonly optionClass?: string;
    readonly optionTo?: string;
    readonly optionLimit?: string;
    readonly optionSummary?: string;
    readonly optionUnofficial?: string;
    readonly exitAnswered?: string;
    readonly exitUnknown?: string;
    readonly exitMisused?: string;
    readonly exitFailed?: string;
    readonly unknownGuide?: string;
    readonly unknownAnswer?: string;
    readonly commandDecide?: string;
    readonly decideKeys?: string;
    readonly decideRest?: string;
    readonly readMore?: string;
  };
  readonly machines?: {
    readonly changes?: string;
    readonly twins?: string;
    readonly pages?: string;
    readonly data?: string;
    readonly catalogue?: string;
    readonly description?: string;
    readonly mappings?: string;
  };
}
export declare type Platform =
  | "linux"
  | "macos"
  | "windows"
  | "freebsd"
  | "ucrt"
  | "linux-mips"
  | "linux-sparc"
  | "linux-alpha"
  | "linux-parisc";

export declare interface Problem {
  readonly error: string;
  readonly didYouMean: readonly string[];
}

export declare interface Protocol {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly popularity?: number;
  readonly prefix?: string;
  readonly enum: string;
  readonly code: {
    readonly type: "number" | "string";
    readonly pattern: string;
  };
  readonly pages: "all" | "notable";
  readonly pairs?: readonly Pair[];
  readonly standard: string;
  readonly registry?: {
    readonly source: string;
    readonly url?: string;
    readonly date: string;
  };
  readonly tokens?: readonly Token[];
  readonly unknown?: UnknownCodes;
  readonly classes: readonly CodeClass[];
  readonly attributes: readonly AttributeDeclaration[];
  readonly decisive?: readonly string[];
  readonly comparisons: readonly NotablePair[];
}

export declare interface ProtocolEntry extends Protocol {
  readonly text: {
    readonly lang: string;
    readonly bodyLang: string;
    readonly summary: string;
    readonly about: string;
  };
}

export declare interface ProtocolFacts {
  readonly protocol: Protocol;
  readonly codes: readonly CodeFacts[];
}

export declare interface ProtocolText {
  readonly locale: string;
  readonly protocol: string;
  readonly words: {
    readonly summary?: string;
    readonly about?: string;
    readonly actors: Readonly<Partial<Record<Actor, Inflected>>>;
    readonly classes: Readonly<
      Record<
        string,
        {
          readonly title: string;
          readonly summary: string;
          readonly meaning?: string;
          readonly stale?: true;
        }
      >
    >;
    readonly attributes: Readonly<
      Record<
        string,
        {
          readonly label?: string;
          readonly values?: Readonly<Record<string, Inflected>>;
          readonly says?: Patterns;
          readonly both?: Patterns;
          readonly disjoint?: string;
        }
      >
    >;
    readonly phrases?: OwnPhrases;
  };
  readonly codes: Readonly<Record<string, CodeWords>>;
  readonly comparisons: Readonly<Record<string, ComparisonWords>>;
}

export declare interface ProtocolWords {
  readonly lang: string;
  readonly bodyLang: string;
  readonly summary: string;
  readonly about: string;
  readonly actors: Readonly<Partial<Record<Actor, Inflected>>>;
  readonly classes: Readonly<Record<string, ClassWords>>;
  readonly attributes: Readonly<Record<string, AttributeWords>>;
  readonly phrases?: OwnPhrases;
}

export declare interface Provider {
  readonly id: string;
  readonly title: string;
  readonly kind: ProviderKind;
  readonly url: string;
  readonly hosts: readonly string[];
  readonly marks: readonly string[];
  readonly subcodes?: SubcodePlaces;
  readonly notes: readonly ProviderNote[];
  readonly text: {
    readonly lang: string;
    readonly stale?: true;
    readonly about: string;
  };
}

export declare interface ProviderFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: ProviderKind;
  readonly url: string;
  readonly hosts: readonly string[];
  readonly marks: readonly string[];
  readonly subcodes?: SubcodePlaces;
  readonly notes: readonly ProviderNoteFacts[];
}
export declare type ProviderKind =
  | "mailbox"
  | "filter"
  | "blocklist"
  | "relay"
  | "edge"
  | "balancer"
  | "server"
  | "proxy"
  | "directory";

export declare interface ProviderNote extends ProviderNoteFacts {
  readonly text: {
    readonly lang: string;
    readonly bodyLang: string;
    readonly stale?: true;
    readonly title: string;
    readonly summary: string;
    readonly advice: string;
  };
}

export declare interface ProviderNoteFacts {
  readonly id: string;
  readonly protocol?: string;
  readonly codes: readonly string[];
  readonly listed: readonly CodeRef[];
  readonly subcode?: string;
  readonly prints?: string;
  readonly patterns: readonly string[];
  readonly onlyWithProvider?: true;
  readonly reason: Reason | null;
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address?: "keep" | "update" | "check" | "remove";
  readonly source: string;
  readonly checked: string;
  readonly example: string;
}

export declare interface ProviderNoteText {
  readonly stale?: true;
  readonly title: string;
  readonly summary?: string;
  readonly advice?: string;
}

export declare interface ProviderText {
  readonly stale?: true;
  readonly about?: string;
  readonly notes: Readonly<Record<string, ProviderNoteText>>;
}

export declare interface ProvidersText {
  readonly locale: string;
  readonly providers: Readonly<Record<string, ProviderText>>;
}

export declare const RELATIONS: readonly [
  "twin",
  "counterpart",
  "same-meaning",
  "neighbour",
  "next",
  "previous",
  "replaced-by",
  "replaces",
];

export declare const RETRIES: readonly [
  "unneeded",
  "proceed",
  "follow",
  "later",
  "after-change",
  "elsewhere",
  "conditional",
  "never",
  "unstated",
];
export declare type Reason =
  | "recipient"
  | "mailbox-full"
  | "host"
  | "sender-blocked"
  | "auth"
  | "content"
  | "size"
  | "rate"
  | "system"
  | "relay";

export declare interface Reference {
  readonly spec: string;
  readonly section?: string;
  readonly url: string;
}

export declare interface RelatedCode {
  readonly code: CodeValue;
  readonly relation: Relation;
}
export declare type Relation =
  | "twin"
  | "counterpart"
  | "same-meaning"
  | "neighbour"
  | "next"
  | "previous"
  | "replaced-by"
  | "replaces";
export declare type Retry =
  | "unneeded"
  | "proceed"
  | "follow"
  | "later"
  | "after-change"
  | "elsewhere"
  | "conditional"
  | "never"
  | "unstated";

export declare const STATUSES: readonly [
  "registered",
  "deprecated",
  "obsolete",
  "reserved",
  "private-use",
  "temporary",
  "unofficial",
];

export declare type SearchHit =
  | {
      readonly kind: "code" | "class";
      readonly protocol: string;
      readonly code: CodeValue;
      readonly title: string;
      readonly lang: string;
    }
  | {
      readonly kind: "comparison";
      readonly a: CodeRef;
      readonly b: CodeRef;
      readonly title: string;
      readonly lang: string;
    }
  | {
      readonly kind: "guide" | "term";
      readonly id: string;
      readonly title: string;
      readonly lang: string;
    };

export declare interface SearchLanguage {
  readonly letters?: string;
  readonly words?: string;
  readonly prefixes?: string;
  readonly endings?: string;
  readonly joined?: string;
}

export declare interface Separators {
  readonly two: string;
  readonly more: string;
  readonly last: string;
}

export declare interface SharedFact {
  readonly attribute: string;
  readonly value: AttributeValue;
}

export declare interface SharedRow {
  readonly attribute: string;
  readonly label: string;
  readonly value: AttributeValue;
  readonly shown: string;
  readonly sentence: string;
}

declare interface Side {
  readonly code: Code;
  readonly called: Called;
  readonly speech: Speech;
}
declare type Situations = readonly string[] | typeof ANY;

export declare interface Speech {
  readonly phrases: Phrases;
  readonly words: ProtocolWords;
}
export declare type Status =
  | "registered"
  | "deprecated"
  | "obsolete"
  | "reserved"
  | "private-use"
  | "temporary"
  | "unofficial"
  | "unregistered";

export declare interface Style {
  readonly wire: (token: string) => string;
}

export declare interface SubcodePlaces {
  readonly fields?: readonly string[];
  readonly layout?: string;
  readonly word?: number;
  readonly unsent?: string;
  readonly letters?: number;
}

declare interface Telling {
  readonly comparison: Comparison<Code>;
  readonly phrases: Phrases;
  readonly style: Style;
  readonly a: Side;
  readonly b: Side;
  readonly speech: Speech;
}

export declare interface Term extends TermFacts {
  readonly text: TermText;
}

export declare interface TermFacts {
  readonly id: string;
  readonly protocols?: readonly string[];
  readonly references: readonly Reference[];
  readonly related: readonly string[];
  readonly codes: readonly CodeRef[];
}

export declare interface TermText {
  readonly lang: string;
  readonly stale?: true;
  readonly term: string;
  readonly forms: readonly string[];
  readonly definition: string;
}

export declare interface TermsText {
  readonly locale: string;
  readonly terms: Readonly<
    Record<
      string,
      {
        readonly stale?: true;
        readonly term: string;
        readonly forms: readonly string[];
        readonly definition: string;
      }
    >
  >;
}
declare type Texts = readonly ProtocolText[];

export declare interface Token {
  readonly text: string;
  readonly reference: Reference;
}
export declare const UNREGISTERED = "unregistered";

export declare interface UnknownCodes {
  readonly references: readonly Reference[];
  readonly as?: CodeValue;
  readonly byClass?: Readonly<Record<string, CodeValue>>;
  readonly attributes?: readonly string[];
  readonly sentBy: readonly Actor[];
}

export declare interface ValueWords {
  readonly gap: string;
  readonly classLabel: string;
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
}

export declare interface WireLine {
  readonly from: "client" | "server";
  readonly line: string;
}

export declare interface Words {
  readonly phrases: Phrases;
  readonly bundles: readonly Bundle[];
}

export declare function agreement(
  attribute: string,
  codes: {
    readonly a: Called;
    readonly b: Called;
  },
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string | undefined;

export declare function calledIn(
  code: Kind,
  protocol: {
    readonly title: string;
    readonly prefix?: string;
  },
  across: boolean,
  nouns: NounWords,
): Called;

export declare function canonical<T extends Pick<CodeFacts, "protocol" | "code" | "sense">>(
  one: T,
  other: T,
): readonly [T, T];
export declare function cautions({ a, b }: Telling): readonly Advice[];
export declare function choose(
  telling: Telling,
  curated: ComparisonText | undefined,
): readonly Advice[];
export declare function choosePattern(
  patterns: Patterns,
  value: AttributeValue,
  lang: string,
): string | undefined;
export declare function classCode({ protocol, words }: Bundle, id: string): Code | undefined;
export declare function classFacts(protocol: Protocol, id: string): CodeFacts | undefined;
export declare function codesAnywhere<T extends Listed>(
  spelling: string,
  protocols: readonly ListedProtocol<T>[],
): readonly Located<T>[];
export declare function codesOfGuide({ outcomes }: Guide): readonly CodeRef[];
export declare function comparableAttributes(a: Protocol, b: Protocol): readonly string[];
export declare function compare<T extends CodeFacts>(
  one: T,
  other: T,
  protocols: (id: string) => Protocol | undefined,
): Comparison<T>;
export declare function compareCodes(a: CodeValue, b: CodeValue): number;
export declare function covers(
  { code, range }: Pick<CodeFacts, "code" | "range">,
  value: string,
): boolean;
export declare function describe(
  comparison: Comparison,
  { phrases, bundles }: Words,
  style?: Style,
): ComparisonDocument;
export declare function equivalents(
  code: Translatable,
  tables: readonly MappingTable[],
  to?: string,
): readonly Equivalent[];
export declare function factOf(code: CodeFacts, attribute: string): AttributeValue;
export declare function fill(pattern: string, args: Readonly<Record<string, string>>): string;
export declare function fillNames(
  pattern: string,
  names: Readonly<Record<string, Called>>,
  args: Readonly<Record<string, FillArgument>>,
  style: Style,
  lang: string,
): string;
export declare function findings(
  a: CodeFacts,
  b: CodeFacts,
  protocol: Protocol,
): readonly Finding[];
export declare function firstStep(guide: Guide): GuideStep;
export declare function foldName(name: string): string;
export declare function formOf(word: Inflected, form?: string): string;
export declare function headlineOf(code: Named): string;
export declare function inForce({ status }: Pick<CodeFacts, "status">): boolean;
export declare function isAt(code: CodeFacts, at: CodeRef): boolean;
export declare function isNamed(code: Names, folded: string): boolean;
export declare function isSilent(attribute: string, value: AttributeValue): boolean;
export declare function joinGuides(
  trees: readonly GuideTree[],
  texts: readonly GuidesText[],
): readonly Guide[];
export declare function joinMappings(
  tables: readonly MappingTable[],
  texts: readonly MappingsText[],
): readonly Mapping[];
export declare function joinPhrases(own: PhrasesText, reference?: PhrasesText): Phrases;
export declare function joinProtocol({ protocol, codes }: ProtocolFacts, texts: Texts): Bundle;
export declare function joinProviders(
  providers: readonly ProviderFacts[],
  texts: readonly ProvidersText[],
): readonly Provider[];
export declare function joinTerms(
  terms: readonly TermFacts[],
  texts: readonly TermsText[],
): readonly Term[];
export declare function keyOf({ code, sense }: Pick<CodeFacts, "code" | "sense">): CodeValue;
export declare function knownName(code: Known): string | undefined;
export declare function labelOf(code: Named, prefix?: string): string;
export declare function list(
  names: readonly string[],
  { lang, lists }: Pick<Phrases, "lang" | "lists">,
  joint?: "and" | "or",
): string;
export declare function nameBeside(code: Known): string | undefined;

export declare function nameInPair(
  code: Named,
  {
    title,
    prefix,
  }: {
    readonly title: string;
    readonly prefix?: string;
  },
  across: boolean,
): string;
export declare function noteOn(
  { text }: Mapping,
  code: Pick<CodeFacts, "code" | "sense">,
  { otherwise }: Pick<Equivalent, "otherwise">,
): string | undefined;
export declare function numberRank(code: Numbered, number: number): number;
export declare function numbersOf(
  { attributes }: Numbered,
  among?: readonly Platform[],
): ReadonlyMap<number, readonly Platform[]>;
export declare function overlap(
  a: CodeFacts,
  b: CodeFacts,
  protocol: Protocol,
): Overlap | undefined;
export declare function pairPath(pair: Pair): string;
export declare function pairSlug({ a, b }: Pair): string;
export declare function platformNames(code: Numbered, number: string): string | undefined;
export declare function rank<T extends CodeFacts>(
  query: string,
  codes: readonly T[],
  language?: SearchLanguage,
): readonly T[];
export declare function sameValue(a: AttributeValue, b: AttributeValue): boolean;
export declare function saying(
  attribute: string,
  code: Called,
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string | undefined;
export declare function stepAfter(guide: Guide, answer: GuideAnswer): GuideStep;
export declare function tokens(text: string, language?: SearchLanguage): readonly string[];
export declare function unregisteredCode(bundle: Bundle, value: string): Code | undefined;
export declare function unregisteredFacts(
  protocol: Protocol,
  value: string,
  find: (key: CodeValue) => CodeFacts | undefined,
): CodeFacts | undefined;
export declare function valueLabel(
  attribute: string,
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string;
export declare function walkGuide(guide: Guide, answers: readonly string[]): GuideWalk;
export declare function wordsOf(attribute: string, { phrases, words }: Speech): AttributeWords;
