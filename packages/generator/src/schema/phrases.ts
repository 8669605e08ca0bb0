import { COMMON_ATTRIBUTES, LIKENESSES, ORIGINS, RELATIONS } from "@wirecode/model";
import { z } from "zod";
import { attributeWords } from "./attribute-words.ts";
import { keyed } from "./keyed.ts";
import { from } from "./prose.ts";

/** A section whose keys are those of a vocabulary. */
function section<const K extends string>(keys: readonly K[], description: string) {
  return z.strictObject({ from, ...keyed(keys, () => z.string().min(1)) }).meta({ description });
}

/** A section whose every key tells the translator where its words are seen. */
function described<const K extends string>(
  words: Readonly<Record<K, string>>,
  description: string,
) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys forgets what it was given
  const keys = Object.keys(words) as K[];
  const shape = keyed(keys, (key) => z.string().meta({ description: words[key] }));
  return z.strictObject({ from, ...shape }).meta({ description });
}

const attributes = keyed(COMMON_ATTRIBUTES, () => z.strictObject(attributeWords));

/** `phrases/<locale>.yaml`: what a locale says about every protocol, on pages and in the terminal. */
export const phrasesSchema = z
  .strictObject({
    attributes: z
      .strictObject({ from, ...attributes })
      .meta({ description: "The words of the attributes that every protocol has." }),
    facts: described(
      {
        gap: "What stands between two sentences: a space, or nothing.",
        classLabel: "A class in a table: {class} and {title}.",
        any: "A list that covers every declared value.",
        yes: "A flag that is set, in a table.",
        no: "A flag that is not set, in a table.",
        nothing: "An empty list or an absent value, in a table.",
      },
      "How values are shown.",
    ),
    origins: section(ORIGINS, "Where an unofficial code comes from: sentences with {code}."),
    relations: section(RELATIONS, "How a related code stands to this one: short labels."),
    likenesses: section(LIKENESSES, "Why people confuse a pair: sentences with {a} and {b}."),
    findings: described(
      {
        twin: "{temporary} and {permanent}: the same condition, temporary and permanent.",
        counterpart: "{accepting} and {refusing}: the same situation.",
        "same-meaning": "{standard} and {other}: the same condition under another standing.",
        next: "{first} and {second}: one follows the other in an exchange.",
        "replaced-by": "{old} and {new}.",
      },
      "Sentences about a pair, one for each thing that facts can tell.",
    ),
    advice: described(
      {
        nothingToChoose: "{a} and {b}: no situation can yield either code.",
        doNotSend: "{code}: no standard wants it sent.",
        neverSent: "{code}: it exists in logs and programs only.",
        leaveToVendor: "{code} and {vendor}: it is a vendor's own.",
        sendInstead: "{code} and {instead}: the code to send in its place.",
      },
      "Advice where no author wrote any.",
    ),
    mappings: described(
      {
        direction: "{from} and {to}: the direction of a table.",
        oneWay: "{from} and {to}: the reverse is another table.",
        otherwise: "{code} that the table names in no row.",
        source: "{source} of a table.",
      },
      "What is said about a code in another list of codes.",
    ),
    guides: described(
      {
        title: "Heading of the list of guides, which are named by the questions they answer.",
        summary: "One sentence on what guides do, above their list.",
        tree: "Heading of a guide's questions and answers as a nested list.",
        codes: "Heading of the list of codes that a guide leads to.",
        references: "Heading of the list of documents that a guide's advice rests on.",
        asked: "Behind a question that stands further up already.",
        picture: "Name of the picture of a guide's questions and answers.",
      },
      "Words around the guides, which lead from question to question to a code.",
    ),
    headings: described(
      {
        code: "Title of a code's page: {protocol}, {code} and {title}.",
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
        packages: "{code}: its name in the packages.",
        related: "{code}: related codes.",
        equivalents: "{code}: what it is in other protocols.",
        comparisons: "{code}: comparisons with other codes.",
        phrase: "Row of the table: the phrase of the standard.",
        aliases: "Row of the table: other phrases.",
        name: "Row of the table: the enum member.",
        property: "Head of the column that names the properties.",
        comparison: "Title of a comparison: {protocol}, {a} and {b}.",
        comparisonLink: "A link to a comparison: {a} and {b}.",
        verdict: "{a} and {b}: the answer first.",
        points: "{a} and {b}: what tells them apart.",
        different: "{a} and {b}: the facts in which they differ.",
        same: "{a} and {b}: the facts they share.",
        choose: "{a} and {b}: which to send.",
        cautions: "{a} and {b}: what people overlook.",
        examples: "{a} and {b}: both on the wire.",
        seeAlso: "Comparisons around {a} and {b}.",
        codes: "{protocol}: the list of all codes.",
        about: "{protocol}: how its codes work.",
        classCodes: "{protocol} and {class}: the codes of a class.",
        unofficial: "{protocol}: codes in circulation that no standard defines.",
        curated: "{protocol}: the pairs people confuse.",
        across: "The pairs of two protocols that people confuse.",
      },
      "Headings; each names the code it belongs to.",
    ),
    site: described(
      {
        name: "The name of the site.",
        tagline: "One sentence on what the site is.",
        description: "Two sentences for the home page.",
        skip: "The link that jumps over the navigation.",
        home: "Link to the home page.",
        breadcrumbs: "Label, for screen readers, of the way from the home page to a page.",
        notFound: "What the page for a wrong address says.",
        protocols: "Heading of the list of protocols.",
        language: "Label of the language switch.",
        untranslated: "Note above text that is still in English.",
        stale: "Note above a translation whose English text has changed.",
        all: "Link from a code to the list of its protocol: {protocol}.",
        codeColumn: "Head of the column of codes.",
        titleColumn: "Head of the column of titles.",
        count: "{count}: how many codes a protocol has.",
      },
      "Words of the site around the pages.",
    ),
    filters: described(
      {
        title: "What the filters above a protocol's codes are for.",
        any: "The choice that filters nothing.",
        reset: "The button that takes all filters back.",
        shown: "{shown} and {count}: how many codes the filters leave.",
      },
      "The filters above the codes of a protocol.",
    ),
    display: described(
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
    ),
    search: described(
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
        idle: "Not shown: words of the language that say nothing about a code, between spaces.",
      },
      "The search field and its results.",
    ),
    terminal: described(
      {
        unknownCode: "{code} that {protocol} does not have.",
        unknownEverywhere: "{code} that no protocol has.",
        unknownProtocol: "{protocol} that does not exist.",
        unknownWord: "{word} that is nothing known.",
        unknownCommand: "{command} that does not exist.",
        unknownOption: "{option} that does not exist.",
        unknownLocale: "{locale} that does not exist.",
        unknownClass: "{class} that {protocol} does not have.",
        unknownShell: "{shell} that has no completion.",
        misplacedOption: "{option} that belongs to another command than {command}.",
        missingValue: "{option} without its value.",
        needlessValue: "{option} with a value it does not take.",
        tooMany: "{word} that {command} has no use for.",
        tooFew: "{command} with too few words behind it.",
        sameCode: "{code} compared with itself.",
        noMapping: "{code} that no table translates.",
        unknownTarget: "{target} that no table of {protocol} leads to.",
        known: "What there is to choose from: {known}, a list.",
        didYouMean: "What was probably meant: {candidates}, a list.",
        noMatch: "{query} that finds nothing.",
        moreMatches: "{count}: how many matches are left out.",
        hiddenUnofficial:
          "{count}: how many unofficial codes are left out, and the {option} that adds them.",
        several: "Above a {code} that several protocols have.",
        severalSenses: "Above a {code} that has several meanings in {protocol}.",
        more: "{command} that shows one of several codes in full.",
        usage: "Heading of the ways to write a command.",
        commands: "Heading of the list of commands.",
        options: "Heading of the list of options.",
        examples: "Heading of example commands.",
        exitCodes: "Heading of the list of exit codes.",
        helpHint: "{command} that explains one command.",
        commandShow: "What looking up a code does.",
        commandCompare: "What compare does.",
        commandList: "What list does.",
        commandSearch: "What search does.",
        commandMap: "What map does.",
        commandCompletion: "What completion does.",
        commandHelp: "What help does.",
        installCompletion: "Above the lines that install the completion, one for each shell.",
        optionLocale: "What --locale does.",
        optionJson: "What --json does.",
        optionNoColor: "What --no-color does.",
        optionHelp: "What --help does.",
        optionVersion: "What --version does.",
        optionClass: "What --class does.",
        optionTo: "What --to does.",
        optionUnofficial: "What --unofficial does.",
        exitAnswered: "Exit code 0.",
        exitUnknown: "Exit code 1.",
        exitMisused: "Exit code 2.",
        unknownGuide: "{guide} that does not exist.",
        unknownAnswer: "{answer} that is no answer to the open question.",
        commandDecide: "What decide does.",
        decideKeys: "How to answer a question: {back} and {quit} are keys.",
        decideRest: "Below a question that nobody has answered: {command} that answers it.",
        readMore: "Heading of the commands that tell more about codes.",
      },
      "Words of the command line.",
    ),
  })
  .meta({ description: "What a locale says about every protocol, on pages and in the terminal." });

export type AuthoredPhrases = z.infer<typeof phrasesSchema>;
