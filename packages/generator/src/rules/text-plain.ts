import { INVISIBLE } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { DataPath } from "../load/locate.ts";
import { perText } from "./per-text.ts";
import type { Prose } from "./prose.ts";
import type { Problem, Report, Rule } from "./rule.ts";

/** Characters that cannot be seen, and those that mean something to their users only. */
const HIDDEN = new RegExp(`[${INVISIBLE}\\p{Co}]`, "u");

interface Flaw {
  readonly match: RegExp;
  readonly message: string;
  readonly help: string;
}

const EVERYWHERE: readonly Flaw[] = [
  {
    match: HIDDEN,
    message: "The text holds a character that cannot be seen.",
    help: "Remove it: control characters, marks of the reading direction and line breaks have no place in a text.",
  },
  {
    match: /\*\//,
    message: "`*/` would end a comment in the generated code.",
    help: "Write it in other words.",
  },
  { match: /^\s|\s$/, message: "The text starts or ends with a space.", help: "Remove it." },
  {
    match: /[^\S\n]{2,}/,
    message: "The text holds two spaces in a row.",
    help: "Remove one of the two.",
  },
];

const IN_PROSE: readonly Flaw[] = [
  {
    match: /`/,
    message: "The text holds a backtick, and it is plain text everywhere it is shown.",
    help: "Remove it: codes and commands are marked by the pages.",
  },
  {
    match: /\*\*|\]\(/,
    message: "The text holds Markdown, and it is plain text everywhere it is shown.",
    help: "Remove the marks: pages mark codes, commands and terms by themselves.",
  },
  {
    match: /[<>]/,
    message: "The text holds `<` or `>`, and it is plain text everywhere it is shown.",
    help: "Write it in words.",
  },
];

const BRACES: Flaw = {
  match: /[{}]/,
  message: "Braces stand for placeholders, and this text has none.",
  help: "Write it without braces.",
};

/** Texts are plain: no markup, nothing invisible, no stray spaces. */
export const textPlain: Rule = {
  id: "text-plain",
  about:
    "Texts hold no markup, no placeholders of their own, nothing invisible and no stray spaces.",
  byFolder: true,
  check(authored, report, files) {
    for (const problem of problemsIn.of(authored, files)) report(problem);
    for (const { file, path, text } of termsOf(authored)) {
      for (const problem of look(text, { file, path }, EVERYWHERE)) report(problem);
    }
    checkExamples(authored, report);
  },
};

const problemsIn = perText(
  "text-plain",
  ({ file, path, text, pattern }: Prose): readonly Problem[] => {
    if (path.join(".") === "facts.gap") return [];
    if (text === "") return [{ file, path, message: "The text is empty.", help: "Write it." }];
    return [
      ...look(text, { file, path }, [...EVERYWHERE, ...IN_PROSE, ...(pattern ? [] : [BRACES])]),
      ...(text === text.normalize("NFC") ? [] : [{ file, path, ...DECOMPOSED }]),
    ];
  },
);

const DECOMPOSED = {
  message: "The text is not composed as Unicode composes it (NFC), so that a search may miss it.",
  help: "Save it in NFC: many keyboards and editors do, and `text.normalize()` in JavaScript does.",
};

const SUSPICIOUS = new RegExp(
  [...EVERYWHERE, ...IN_PROSE, BRACES].map(({ match }) => match.source).join("|"),
  "u",
);

function look(
  text: string,
  at: { readonly file: string; readonly path: DataPath },
  flaws: readonly Flaw[],
): readonly Problem[] {
  if (!SUSPICIOUS.test(text)) return [];
  return flaws.flatMap(({ match, message, help }) => {
    const found = match.exec(text);
    if (!found) return [];
    return { ...at, within: { offset: found.index, length: found[0].length }, message, help };
  });
}

/** The words that are the same in every language. */
function termsOf({ protocols, locales, glossary, guides }: Authored) {
  const found: { file: string; path: DataPath; text: string }[] = [];
  const add = (file: string, path: DataPath, text: string | undefined) => {
    if (text !== undefined) found.push({ file, path, text });
  };
  const addAll = (file: string, path: DataPath, texts: readonly string[] = []) => {
    for (const [index, text] of texts.entries()) add(file, [...path, index], text);
  };
  for (const [tag, { endonym }] of Object.entries(locales))
    add("locales.yaml", [tag, "endonym"], endonym);
  for (const [term, { words }] of Object.entries(glossary)) {
    for (const [tag, { use }] of Object.entries(words))
      add("glossary.yaml", [term, "words", tag, "use"], use);
  }
  for (const [id, { protocol, codes }] of Object.entries(protocols)) {
    for (const key of ["title", "standard"] as const)
      add(`${id}/protocol.yaml`, [key], protocol[key]);
    add(`${id}/protocol.yaml`, ["registry", "source"], protocol.registry?.source);
    addAll(`${id}/protocol.yaml`, ["aliases"], protocol.aliases);
    for (const [name, one] of Object.entries(protocol.classes)) {
      add(`${id}/protocol.yaml`, ["classes", name, "term"], one.term);
      addAll(`${id}/protocol.yaml`, ["classes", name, "search-terms"], one["search-terms"]);
    }
    for (const [code, { phrase, vendor, aliases, meanings = {}, ...more }] of Object.entries(
      codes,
    )) {
      add(`${id}/codes.yaml`, [code, "phrase"], phrase);
      add(`${id}/codes.yaml`, [code, "short-phrase"], more["short-phrase"]);
      add(`${id}/codes.yaml`, [code, "vendor"], vendor);
      addAll(`${id}/codes.yaml`, [code, "aliases"], aliases);
      addAll(`${id}/codes.yaml`, [code, "search-terms"], more["search-terms"]);
      for (const [name, meaning] of Object.entries(meanings))
        add(`${id}/codes.yaml`, [code, "meanings", name, "phrase"], meaning.phrase);
    }
  }
  for (const [id, tree] of Object.entries(guides.trees))
    addAll(`guides/${id}.yaml`, ["search-terms"], tree["search-terms"]);
  return found;
}

const IN_EXAMPLES: readonly Flaw[] = [
  {
    match: new RegExp(
      HIDDEN.source.replace("\\p{Cc}", "\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F"),
      "u",
    ),
    message: "The example holds a character that cannot be seen.",
    help: "Remove it, or show it as text.",
  },
  {
    match: /```|~~~/,
    message: "The example holds what would end it on a page.",
    help: "Write it in another way.",
  },
];

function checkExamples({ protocols }: Authored, report: Report): void {
  for (const [id, { codes }] of Object.entries(protocols)) {
    for (const [code, { example = "" }] of Object.entries(codes)) {
      const at = { file: `${id}/codes.yaml`, path: [code, "example"] };
      for (const problem of look(example, at, IN_EXAMPLES)) report(problem);
    }
  }
}
