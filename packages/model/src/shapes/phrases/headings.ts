import { z } from "zod";
import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described, keysOf, section } from "./section.ts";

const codeSections = {
  facts: "{code}: the table of facts.",
  meaning: "{code}: what it means.",
  seen: "{code}: when one sees it.",
  fix: "{code}: what each side does about it.",
  use: "{code}: when a server should send it.",
  caution: "{code}: what people overlook.",
  meanings: "{code}: further meanings.",
  example: "{code}: an exchange on the wire.",
  references: "{code}: where it is defined.",
  mentions: "{code}: where an unofficial code is mentioned.",
  practice: "{code}: how to see and send it, and what programs call it.",
  related: "{code}: related codes.",
  providers: "{code}: what providers say more exactly with it.",
  guides: "{code}: the guides that lead to it.",
  equivalents: "{code}: what it is in other protocols.",
  comparisons: "{code}: comparisons with other codes.",
};

const comparisonSections = {
  verdict: "{a} and {b}: the answer first.",
  points: "{a} and {b}: what tells them apart.",
  different: "{a} and {b}: their facts side by side.",
  same: "{a} and {b}: what else they share.",
  choose: "{a} and {b}: which to send.",
  cautions: "{a} and {b}: what people overlook.",
  examples: "{a} and {b}: both on the wire.",
  seeAlso: "Comparisons around {a} and {b}.",
};

const ids = [...new Set([...keysOf(codeSections), ...keysOf(comparisonSections)])] as const;

export const ContentsWords = section(
  ids,
  "What the sections of a page are called in a list of its contents, beside the codes that the page is about.",
).register(internal, INTERNAL);
export type ContentsWords = Shape<typeof ContentsWords>;

export const CodeSection = z
  .enum(keysOf(codeSections))
  .meta({ description: "The sections of what is said about a code." });
export type CodeSection = Shape<typeof CodeSection>;

export const ComparisonSection = z
  .enum(keysOf(comparisonSections))
  .meta({ description: "The sections of what is said about a pair." });
export type ComparisonSection = Shape<typeof ComparisonSection>;

export const Headings = described(
  {
    code: "Title of a code's page: {protocol}, {code} and the {name} that people know it by.",
    codeUnnamed: "Title of the page of a code without a name: {protocol}, {code} and {title}.",
    class: "Title of the page of a class: {protocol}, {code} and the standard's {name} for it.",
    range: "Title of the page of a range of codes: {protocol}, {code} and its {name}.",
    ...codeSections,
    name: "Row of the table of two codes: the name that people know.",
    phrase: "Row of the table: the phrase of the standard.",
    aliases: "Row of the table: other phrases.",
    see: "Above the commands that show a code.",
    send: "Above the settings and programs that send a code.",
    names: "Above what languages and libraries call a code.",
    output: "Above what a command prints.",
    property: "Head of the column that names the properties.",
    comparison: "Title of a comparison: {protocol}, {a} and {b}.",
    comparisonLink: "A link to a comparison: {a} and {b}.",
    ...comparisonSections,
    codes: "{protocol}: the list of all codes.",
    about: "{protocol}: how its codes work.",
    classCodes: "{protocol} and {class}: the codes of a class.",
    unofficial: "{protocol}: codes in circulation that no standard defines.",
    curated: "{protocol}: the pairs people confuse.",
    across: "The pairs of two protocols that people confuse.",
  },
  "Headings; each names the code it belongs to.",
);
export type Headings = Shape<typeof Headings>;
