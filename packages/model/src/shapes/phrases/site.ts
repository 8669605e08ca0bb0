import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const SiteWords = described(
  {
    name: "The name of the site.",
    tagline: "One sentence on what the site is.",
    description: "Two sentences for the home page.",
    skip: "The link that jumps over the navigation.",
    home: "Link to the home page.",
    breadcrumbs: "Label, for screen readers, of the way from the home page to a page.",
    onThisPage: "Heading of the list of what a page contains.",
    moreFacts: "What unfolds the facts about a code beyond the first few.",
    notFound: "What the page for a wrong address says.",
    protocols: "Heading of the list of protocols.",
    tools: "Name of the links to guides and to comparing any two codes, for screen readers.",
    language: "Label of the language switch.",
    untranslated: "Note above text that is still in English.",
    partly: "Above a page of which parts are not translated.",
    stale: "Note above a translation whose English text has changed.",
    all: "Link from a code to the list of its protocol: {protocol}.",
    codeColumn: "Head of the column of codes.",
    titleColumn: "Head of the column of titles.",
    count: "{count}: how many codes a protocol has.",
  },
  "Words of the site around the pages.",
).register(internal, INTERNAL);
export type SiteWords = Shape<typeof SiteWords>;

export const GroupWords = described(
  {
    web: "HTTP and what runs on it.",
    mail: "Sending mail.",
    names: "The DNS.",
    calls: "Telephony and conferences.",
    files: "File transfer.",
    programs: "What ends programs and what the operating system answers them.",
  },
  "The groups of protocols in menus, by what one was doing.",
).register(internal, INTERNAL);
export type GroupWords = Shape<typeof GroupWords>;

export const FilterWords = described(
  {
    title: "What the filters above a protocol's codes are for.",
    any: "The choice that filters nothing.",
    reset: "The button that takes all filters back.",
    shown: "{shown} and {count}: how many codes the filters leave.",
  },
  "The filters above the codes of a protocol.",
).register(internal, INTERNAL);
export type FilterWords = Shape<typeof FilterWords>;

export const DisplayWords = described(
  {
    title: "The button that opens the choice of how pages look.",
    theme: "The choice between light and dark.",
    system: "The page follows the system.",
    light: "A light page.",
    dark: "A dark page.",
    contrast: "The choice of contrast.",
    standard: "The usual contrast.",
    high: "High contrast.",
    copy: "The button that copies what stands in a box.",
    copied: "What the button says for a moment afterwards.",
  },
  "How pages look, and copying from them.",
).register(internal, INTERNAL);
export type DisplayWords = Shape<typeof DisplayWords>;

export const NumberWords = described(
  {
    title: "Title of the page of a number: {code}.",
    protocols: "{code} of several {protocols}.",
    senses: "{code} with several meanings in one of the {protocols}.",
    glance: "{code}: the table of its meanings.",
    compared: "{code}: comparisons of its meanings.",
    link: "Link from a code to the page of its number: {code}.",
  },
  "The pages of numbers that mean several things.",
).register(internal, INTERNAL);
export type NumberWords = Shape<typeof NumberWords>;

export const MachineWords = described(
  {
    changes: "Title of the feed of changes between releases.",
    twins: "How to find the Markdown of a page.",
    pages: "Heading of the pages that are neither a protocol's nor a code's.",
    data: "Heading of the addresses of JSON files.",
    catalogue: "What the JSON file of the catalogue holds.",
    description: "What the OpenAPI description holds.",
    mappings: "What the JSON file of the mappings between protocols holds.",
  },
  "What programs fetch: llms.txt and the feed of changes.",
).register(internal, INTERNAL);
export type MachineWords = Shape<typeof MachineWords>;
