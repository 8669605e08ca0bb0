import type { DataChangeType } from "../../vocabulary/data-changes.ts";
import type { DataKind } from "../edition.ts";
import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const PageWords = described(
  {
    glossary: "Title of the page of terms.",
    glossarySummary: "What the page of terms holds.",
    definedIn: "Above the documents that define a term.",
    relatedTerms: "Above the terms that help to understand a term.",
    termCodes: "Above the codes that are about a term.",
    about: "Link to the page that says what the site is.",
    contribute: "Link to the page that says how to take part.",
    changes: "Title of the page of releases, and the link to it.",
    changesSummary: "What the page of releases holds.",
    next: "Heading of the changes that have not been released.",
    version: "{version}: heading of a release's changes.",
    noChanges: "What the page of releases says before the first.",
    englishOnly: "Where changes of packages are told in English on a page in another language.",
    major: "A change that breaks what worked before.",
    minor: "A change that adds something.",
    patch: "A change that mends something.",
    new: "Heading of the latest changes on the home page.",
    allChanges: "Link from the latest changes to all of them.",
    codes: "Heading of the codes that people look up most.",
    questions: "Heading of the comparisons that people ask for most, each told as a question.",
    question: "A comparison as people ask for it: {a} or {b}.",
    protocolColumn: "Head of the column of protocols in the table of sources.",
    standardColumn: "Head of the column of standards in the table of sources.",
    registryColumn: "Head of the column of registries in the table of sources.",
    dateColumn: "Head of the column of dates in the table of sources.",
    codesColumn: "Head of the column that counts codes by standing.",
    languageColumn: "Head of the column of languages in the table of translations.",
    namesColumn: "Head of the column that counts translated titles, summaries and phrases.",
    bodiesColumn: "Head of the column that counts codes, comparisons and guides translated whole.",
    staleColumn: "Head of the column that counts translations whose English has changed since.",
    missingColumn: "Head of the column that counts what is not translated yet.",
    standingCount: "{standing} and {count}: how many codes have a standing.",
    edit: "Label of the links to the files that a page is made from.",
    help: "Link from untranslated text to how to translate it.",
    source: "Link to the repository.",
    guides: "Link to the guides.",
    machines: "Link to what programs can read.",
    more: "Label, for screen readers, of the links at the foot of a page.",
  },
  "The pages about the site itself, the glossary, and what stands around the pages.",
).register(internal, INTERNAL);
export type PageWords = Shape<typeof PageWords>;

export const ChangeWords = described(
  {
    data: "Heading of what a release has changed in the data.",
    first: "What stands there of the first release, above how many there are of each kind.",
    removed: "{count} of things that are gone.",
    deprecated: "{count} of codes that have become deprecated or obsolete.",
    added: "{count} of things that are new.",
    corrected: "{count} of things whose facts have changed.",
    reworded: "{count} of things whose English words have changed.",
    translated: "{count} of things that have words in {language} for the first time.",
    retranslated: "{count} of things whose words in {language} have changed.",
    untranslated: "{count} of things that have no words in {language} any more.",
    protocol: "Label of a list of protocols.",
    code: "Label of a number of codes of all protocols.",
    comparison: "Label of a number of comparisons of all protocols.",
    mapping: "Label of a list of tables that lead from one protocol to another.",
    guide: "Label of a list of guides.",
    term: "Label of a list of terms of the glossary.",
    locale: "Label of a list of languages.",
    codesOf: "Label of a list of codes of a {protocol}.",
    comparisonsOf: "Label of a list of comparisons of a {protocol}.",
    comparisonsAcross: "Label of a list of comparisons of codes of two protocols.",
    counted: "{label} of a list and the {count} of what it has.",
    pair: "A link to the comparison of {a} and {b}, as short as can be.",
  } satisfies Readonly<Record<DataKind | DataChangeType, string>> &
    Readonly<Record<string, string>>,
  "What a release changes in the data, on the page of releases.",
).register(internal, INTERNAL);
export type ChangeWords = Shape<typeof ChangeWords>;
