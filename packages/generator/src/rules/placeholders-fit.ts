import { placeholdersIn } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { child } from "../child.ts";
import { describe, jsonShape, type JsonShape } from "../schema/json-shape.ts";
import type { DataPath } from "../load/locate.ts";
import { nearest } from "../nearest.ts";
import { phrasesSchema } from "../schema/phrases.ts";
import { wordsToCheck } from "./attribute-words.ts";
import { AS_IT_IS, NAMING } from "./inflected-words.ts";
import { strings } from "../translation/strings.ts";
import { proseFilesOf } from "./prose.ts";
import type { Files, Report, Rule } from "./rule.ts";

/** A pattern has the placeholders that something is put into, and no others. */
export const placeholdersFit: Rule = {
  id: "placeholders-fit",
  about:
    "A pattern has the placeholders that programs fill, every one that it needs, and no stray brace.",
  byFolder: true,
  check(authored, report, files) {
    for (const { file, path, words } of wordsToCheck(authored)) {
      const check = (
        at: DataPath,
        text: string,
        needed: readonly string[],
        values: readonly string[],
      ) => {
        const known = [...needed, ...values];
        compare({ file, path: [...path, ...at], text, inflected: known }, needed, values, report);
      };
      for (const [key, text] of Object.entries(words.says))
        check(["says", key], text, ["code"], counted(key));
      for (const [key, text] of Object.entries(words.both))
        check(["both", key], text, ["a", "b"], counted(key));
      if (words.disjoint !== undefined) check(["disjoint"], words.disjoint, ["a", "b"], []);
    }
    checkPhrases(authored, report);
    checkSite(authored, report, files);
  },
};

/** Nothing is listed where there is no value, or where the value is a flag. */
function counted(key: string): readonly string[] {
  return ["none", "yes", "no"].includes(key) ? [] : ["values"];
}

/** The descriptions of the phrases name the placeholders of each; looking one up takes longer than all that is done with it. */
const descriptions = new Map<string, string>();
let shape: JsonShape | undefined;

function descriptionOf(section: string, key: string): string {
  const path = `${section}.${key}`;
  const before = descriptions.get(path);
  if (before !== undefined) return before;
  shape ??= jsonShape(phrasesSchema);
  const found = describe(shape, [section, key], {}) ?? describe(shape, [section], {}) ?? "";
  descriptions.set(path, found);
  return found;
}

function checkPhrases({ phrases, protocols, locales }: Authored, report: Report): void {
  const [reference = ""] = Object.keys(locales);
  for (const [locale, sections] of Object.entries(phrases))
    checkSections(
      { file: `phrases/${locale}.yaml`, path: [], sections },
      phrases[reference],
      report,
    );
  for (const [id, { text }] of Object.entries(protocols)) {
    for (const [locale, { phrases: sections = {} }] of Object.entries(text)) {
      const file = `${id}/text/${locale}.yaml`;
      checkSections({ file, path: ["phrases"], sections }, phrases[reference], report);
    }
  }
}

/** Phrases, and where they stand. */
interface Sections {
  readonly file: string;
  readonly path: DataPath;
  readonly sections: object;
}

function checkSections({ file, path: at, sections }: Sections, english: unknown, report: Report) {
  for (const [section, words] of Object.entries(sections)) {
    if (section === "attributes") continue;
    for (const { path, text } of strings(words, [section])) {
      const key = String(path[1]);
      const about = descriptionOf(section, key);
      const whole = [section, key].reduce<unknown>(child, english);
      const original = typeof whole === "string" ? whole : child(whole, "plain");
      const needed =
        sections === english || typeof original !== "string" ? [] : wanted(original, at);
      const allowed = [...placeholders(about), ...(key === "vendor" ? ["vendor"] : [])];
      const inflected = NAMING.has(section) ? allowed.filter((one) => !AS_IT_IS.has(one)) : [];
      compare({ file, path: [...at, ...path], text, inflected }, needed, allowed, report);
    }
  }
}

/** What a translation names as well; whose codes these are, its own phrases of a protocol need not say. */
function wanted(original: string, at: DataPath): readonly string[] {
  const all = placeholders(original);
  return at.length > 0 ? all.filter((name) => name !== "protocol") : all;
}

/** The pages about the site name files, commands, packages and addresses of site.yaml, a translation the same ones. */
function checkSite(authored: Authored, report: Report, { remember }: Files): void {
  const { site } = authored.site;
  if (!site) return;
  const { repository, published, files, commands } = site;
  const allowed = Object.keys({ ...repository, ...published, ...files, ...commands });
  for (const { file, prose } of proseFilesOf(authored, { remember })) {
    if (!file.startsWith("site/")) continue;
    for (const { path, text } of prose)
      compare({ file, path, text, inflected: [] }, [], allowed, report);
  }
}

function placeholders(text: string): readonly string[] {
  return placeholdersIn(text).map(({ name }) => name);
}

interface Pattern {
  readonly file: string;
  readonly path: DataPath;
  readonly text: string;
  /** The placeholders that may ask for a form of what they stand for. */
  readonly inflected: readonly string[];
}

function compare(
  { file, path, text, inflected }: Pattern,
  needed: readonly string[],
  allowed: readonly string[],
  report: Report,
): void {
  const known = [...new Set([...needed, ...allowed])];
  const own = placeholders(text);
  // A placeholder that is only misspelt is told as that.
  const meant = new Set(
    own.flatMap((one) => (known.includes(one) ? [] : (nearest(one, known) ?? []))),
  );
  for (const name of needed.filter((one) => !own.includes(one) && !meant.has(one))) {
    report({
      file,
      path,
      message: `The pattern has no {${name}}, so that a reader cannot tell what it is about.`,
      help: `Put {${name}} where it belongs.`,
    });
  }
  for (const { 0: found, index } of text.matchAll(/\{[^{}]*\}?|\}/g)) {
    const { name, form } = placeholdersIn(found)[0] ?? {};
    if (name !== undefined && (form === undefined ? known : inflected).includes(name)) continue;
    if (form !== undefined && known.includes(name ?? "")) {
      report({
        file,
        path,
        within: { offset: index, length: found.length },
        message: `{${name}} has no forms here: what stands for it is put in as it is.`,
        help: `Write {${name}}.`,
      });
      continue;
    }
    const help =
      known.length > 0
        ? `Known placeholders: ${known.map((one) => `{${one}}`).join(", ")}.`
        : "Write it without braces.";
    report({
      file,
      path,
      within: { offset: index, length: found.length },
      message: `Nothing is put into ${found} here.`,
      help,
      didYouMean: name === undefined ? undefined : nearest(name, known),
    });
  }
}
