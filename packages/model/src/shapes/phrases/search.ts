import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const SearchWords = described(
  {
    label: "Name of the search field, for screen readers.",
    hint: "Examples inside the empty field: a code, a name and a symptom, between commas.",
    submit: "The button of the field.",
    title: "Title of the page of results.",
    titleOf: "Title of the page of results for {query}.",
    lead: "Below the title: what can be typed.",
    results: "Name of the list of results, for screen readers.",
    count: "{count}: how many results there are.",
    all: "Link from the first results to the page of all, {count} of them.",
    close: "Above results that do not have every word of {query}, or similar ones.",
    nothing: "{query} that finds nothing.",
    advice: "What to try when nothing was found.",
    failed: "When the search could not be loaded.",
    noScript: "On the page of results where scripts do not run, above a list of links.",
    protocol: "Beside a result that is the page of a protocol.",
    class: "Beside a result that is a class of codes.",
    number: "Beside a result that is a number of several protocols.",
    guide: "Beside a result that is a guide.",
    comparison: "Beside a result that compares two codes.",
    unofficial: "Beside a code that no standard defines.",
    term: "Beside a result that is a term of the glossary.",
    provider: "Beside a result that is a provider.",
    idle: "Not shown: words of the language that say nothing about a code, between spaces.",
  },
  "The search field and its results.",
).register(internal, INTERNAL);
export type SearchWords = Shape<typeof SearchWords>;

export const CompareWords = described(
  {
    title: "Title of the page that compares any two codes.",
    lead: "What that page is for.",
    first: "Label of the field for the first code.",
    second: "Label of the field for the second code.",
    hint: "Below the fields: what can be typed.",
    submit: "The button that compares.",
    matches: "{count}: how many codes match what is typed, for screen readers.",
    noMatch: "No code matches what is typed.",
    missing: "A field is empty.",
    unknown: "{text} that names no code.",
    same: "{code} was chosen twice.",
    loading: "While a comparison is on its way.",
    failed: "A comparison did not arrive.",
    page: "Link to the page of the comparison that is shown.",
    another: "Link from the page of {code} to the comparison with any other.",
    others: "Link from a comparison to the page that compares any two.",
    noScript: "What the page says where scripts do not run.",
    meant: "Above links to what a wrong address may have meant.",
    moved: "What a page that leads on to another says.",
    rule: "Heading of the rule by which comparisons get pages.",
    ruleAll: "{protocols} with a page for every pair.",
    ruleNotable: "{protocols} with pages for notable pairs only.",
    ruleAcross: "The rule for two protocols.",
    ruleRest: "What becomes of every other pair.",
  },
  "The page that compares any two codes, and the addresses of comparisons.",
).register(internal, INTERNAL);
export type CompareWords = Shape<typeof CompareWords>;
