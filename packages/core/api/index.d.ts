import type { Bundle } from "@wirecode/core/model";
import type { Code } from "@wirecode/core/model";
import type { CodeFacts } from "@wirecode/core/model";
import type { CodeValue } from "@wirecode/core/model";
import type { Comparison } from "@wirecode/core/model";
import type { ComparisonDocument } from "@wirecode/core/model";
import type { Equivalent } from "@wirecode/core/model";
import type { PhrasesText } from "@wirecode/core/model";
import type { Protocol } from "@wirecode/core/model";
import type { ProtocolText } from "@wirecode/core/model";
import type { SearchLanguage } from "@wirecode/core/model";
import type { Style } from "@wirecode/core/model";
export type { Actor } from "@wirecode/core/model";
export type { Advice } from "@wirecode/core/model";
export type { AdvicePatterns } from "@wirecode/core/model";
export type { AnsweredQuestion } from "@wirecode/core/model";
export type { AttributeDeclaration } from "@wirecode/core/model";
export type { AttributeValue } from "@wirecode/core/model";
export type { AttributeWords } from "@wirecode/core/model";
export type { Bundle } from "@wirecode/core/model";
export type { Called } from "@wirecode/core/model";
export type { ClassWords } from "@wirecode/core/model";
export type { Code } from "@wirecode/core/model";
export type { CodeClass } from "@wirecode/core/model";
export type { CodeFacts } from "@wirecode/core/model";
export type { CodeRef } from "@wirecode/core/model";
export type { CodeSection } from "@wirecode/core/model";
export type { CodeText } from "@wirecode/core/model";
export type { CodeTranslation } from "@wirecode/core/model";
export type { CodeValue } from "@wirecode/core/model";
export type { CodeWords } from "@wirecode/core/model";
export type { CommandUsage } from "@wirecode/core/model";
export type { CommonAttribute } from "@wirecode/core/model";
export type { Comparison } from "@wirecode/core/model";
export type { ComparisonDocument } from "@wirecode/core/model";
export type { ComparisonSection } from "@wirecode/core/model";
export type { ComparisonText } from "@wirecode/core/model";
export type { ComparisonWords } from "@wirecode/core/model";
export type { CompletionScript } from "@wirecode/core/model";
export type { CuratedComparison } from "@wirecode/core/model";
export type { Decision } from "@wirecode/core/model";
export type { DifferentFact } from "@wirecode/core/model";
export type { DifferentRow } from "@wirecode/core/model";
export type { Direction } from "@wirecode/core/model";
export type { Equivalent } from "@wirecode/core/model";
export type { ExplainWords } from "@wirecode/core/model";
export type { FillArgument } from "@wirecode/core/model";
export type { Finding } from "@wirecode/core/model";
export type { FindingPatterns } from "@wirecode/core/model";
export type { Forms } from "@wirecode/core/model";
export type { FoundCode } from "@wirecode/core/model";
export type { FoundCodeRole } from "@wirecode/core/model";
export type { Guide } from "@wirecode/core/model";
export type { GuideAnswer } from "@wirecode/core/model";
export type { GuideOutcome } from "@wirecode/core/model";
export type { GuideQuestion } from "@wirecode/core/model";
export type { GuideStep } from "@wirecode/core/model";
export type { GuideText } from "@wirecode/core/model";
export type { GuideTree } from "@wirecode/core/model";
export type { GuideWalk } from "@wirecode/core/model";
export type { GuideWords } from "@wirecode/core/model";
export type { GuidesText } from "@wirecode/core/model";
export type { Headings } from "@wirecode/core/model";
export type { Inflected } from "@wirecode/core/model";
export type { Likeness } from "@wirecode/core/model";
export type { ListSeparators } from "@wirecode/core/model";
export type { Locale } from "@wirecode/core/model";
export type { Mapping } from "@wirecode/core/model";
export type { MappingEnd } from "@wirecode/core/model";
export type { MappingPatterns } from "@wirecode/core/model";
export type { MappingTable } from "@wirecode/core/model";
export type { MappingWords } from "@wirecode/core/model";
export type { MappingsText } from "@wirecode/core/model";
export type { Meaning } from "@wirecode/core/model";
export type { MeaningText } from "@wirecode/core/model";
export type { Message } from "@wirecode/core/model";
export type { MessageProvider } from "@wirecode/core/model";
export type { MessageSummary } from "@wirecode/core/model";
export type { Named } from "@wirecode/core/model";
export type { NamedCode } from "@wirecode/core/model";
export type { NotablePair } from "@wirecode/core/model";
export type { NounWords } from "@wirecode/core/model";
export type { Origin } from "@wirecode/core/model";
export type { Outcome } from "@wirecode/core/model";
export type { OwnPhrases } from "@wirecode/core/model";
export type { Pair } from "@wirecode/core/model";
export type { Patterns } from "@wirecode/core/model";
export type { Phrases } from "@wirecode/core/model";
export type { PhrasesText } from "@wirecode/core/model";
export type { Platform } from "@wirecode/core/model";
export type { Problem } from "@wirecode/core/model";
export type { Protocol } from "@wirecode/core/model";
export type { ProtocolEntry } from "@wirecode/core/model";
export type { ProtocolFacts } from "@wirecode/core/model";
export type { ProtocolText } from "@wirecode/core/model";
export type { ProtocolWords } from "@wirecode/core/model";
export type { Provider } from "@wirecode/core/model";
export type { ProviderFacts } from "@wirecode/core/model";
export type { ProviderKind } from "@wirecode/core/model";
export type { ProviderNote } from "@wirecode/core/model";
export type { ProviderNoteFacts } from "@wirecode/core/model";
export type { ProviderNoteText } from "@wirecode/core/model";
export type { ProviderText } from "@wirecode/core/model";
export type { ProvidersText } from "@wirecode/core/model";
export type { Reason } from "@wirecode/core/model";
export type { Reference } from "@wirecode/core/model";
export type { RelatedCode } from "@wirecode/core/model";
export type { Relation } from "@wirecode/core/model";
export type { Retry } from "@wirecode/core/model";
export type { SearchHit } from "@wirecode/core/model";
export type { SearchLanguage } from "@wirecode/core/model";
export type { Separators } from "@wirecode/core/model";
export type { SharedFact } from "@wirecode/core/model";
export type { SharedRow } from "@wirecode/core/model";
export type { Speech } from "@wirecode/core/model";
export type { Status } from "@wirecode/core/model";
export type { Style } from "@wirecode/core/model";
export type { SubcodePlaces } from "@wirecode/core/model";
export type { Term } from "@wirecode/core/model";
export type { TermFacts } from "@wirecode/core/model";
export type { TermText } from "@wirecode/core/model";
export type { TermsText } from "@wirecode/core/model";
export type { Token } from "@wirecode/core/model";
export type { UnknownCodes } from "@wirecode/core/model";
export type { ValueWords } from "@wirecode/core/model";
export type { WireLine } from "@wirecode/core/model";
export type { Words } from "@wirecode/core/model";
export declare type CodeAddress = `${string}:${string}`;

declare interface Destination {
  readonly to?: string;
}

export declare interface Texts {
  readonly phrases: readonly [own: PhrasesText, reference?: PhrasesText];
  readonly texts: readonly ProtocolText[];
}
export declare function bundles(texts: readonly ProtocolText[]): readonly Bundle[];

export declare function compare(
  one: CodeFacts | CodeAddress,
  other: CodeFacts | CodeAddress,
): Comparison | undefined;
export declare function compare(
  protocol: string,
  one: CodeValue,
  other: CodeValue,
): Comparison | undefined;
export declare function describe(
  comparison: Comparison,
  {
    phrases: [own, reference],
    texts,
  }: Texts,
  style?: Style,
): ComparisonDocument;
export declare function find(code: CodeValue): readonly CodeFacts[];

export declare function get(protocol: string, code: CodeValue): CodeFacts | undefined;
export declare function get(address: CodeAddress): CodeFacts | undefined;

export declare function map(
  protocol: string,
  code: CodeValue,
  destination?: Destination,
): readonly Equivalent[];
export declare function map(address: CodeAddress, destination?: Destination): readonly Equivalent[];
export declare function protocols(): readonly Protocol[];

export declare function search(query: string): readonly CodeFacts[];
export declare function search(query: string, texts: readonly ProtocolText[]): readonly Code[];
export declare const searchLanguages: Readonly<Record<string, SearchLanguage>>;
