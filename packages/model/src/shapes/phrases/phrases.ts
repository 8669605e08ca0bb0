import { z } from "zod";
import {
  COMMON_ATTRIBUTES,
  LIKENESSES,
  ORIGINS,
  RELATIONS,
  RETRIES,
} from "../../vocabulary/facts.ts";
import { AttributeWords } from "../attribute-words.ts";
import { keyed } from "../../schema/keyed.ts";
import { Direction } from "../locale.ts";
import type { Shape } from "../../schema/shape.ts";
import { ExplainPageWords } from "./explain-page.ts";
import { ExplainWords } from "./explain.ts";
import { GuideWords } from "./guides.ts";
import { ContentsWords, Headings } from "./headings.ts";
import { ChangeWords, PageWords } from "./pages.ts";
import { ProviderWords } from "./providers.ts";
import { AdvicePatterns, FindingPatterns, MappingPatterns } from "./pairs.ts";
import { CompareWords, SearchWords } from "./search.ts";
import { section } from "./section.ts";
import {
  DisplayWords,
  FilterWords,
  GroupWords,
  MachineWords,
  NumberWords,
  SiteWords,
} from "./site.ts";
import { TerminalWords } from "./terminal.ts";
import { UnregisteredWords } from "./unregistered.ts";
import { ListSeparators, NounWords, ValueWords } from "./values.ts";

/** The words of the retry, which lists show for each code. */
const RetryWords = AttributeWords.extend({
  short: section(RETRIES, "Each answer in a word or three, for lists."),
});

export const Phrases = z
  .strictObject({
    lang: z.string().meta({ description: "BCP 47 tag." }),
    direction: Direction,
    fallback: z.array(z.string()).readonly().exactOptional().meta({
      description:
        "What is not translated yet and stands here in the reference language, by path: `headings/fix`; absent where that is nothing.",
    }),
    lists: ListSeparators.exactOptional().meta({
      description:
        'How the language lists names; absent where that depends on the names, as Spanish writes "e" before an "i".',
    }),
    attributes: z
      .strictObject({ ...keyed(COMMON_ATTRIBUTES, () => AttributeWords), retry: RetryWords })
      .meta({ description: "The words of the attributes that every protocol has." }),
    facts: ValueWords,
    nouns: NounWords,
    origins: section(ORIGINS, "Where an unofficial code comes from: sentences with {code}."),
    relations: section(RELATIONS, "How a related code stands to this one: short labels."),
    likenesses: section(LIKENESSES, "Why people confuse a pair: sentences with {a} and {b}."),
    findings: FindingPatterns,
    advice: AdvicePatterns,
    mappings: MappingPatterns,
    guides: GuideWords,
    explain: ExplainWords,
    providers: ProviderWords,
    headings: Headings,
    contents: ContentsWords,
    site: SiteWords,
    groups: GroupWords,
    filters: FilterWords,
    display: DisplayWords,
    search: SearchWords,
    pages: PageWords,
    changes: ChangeWords,
    compare: CompareWords,
    explainPage: ExplainPageWords,
    numbers: NumberWords,
    unregistered: UnregisteredWords,
    terminal: TerminalWords,
    machines: MachineWords,
  })
  .meta({
    description:
      "What a locale says about every protocol, on pages and in the terminal. What is marked `@internal` are the words of our own site and command, which change with them.",
  });
export type Phrases = Shape<typeof Phrases>;
