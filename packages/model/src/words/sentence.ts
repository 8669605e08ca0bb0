import { typeOfValue } from "../attributes/attribute-type.ts";
import { PLACEHOLDER } from "../vocabulary/placeholder.ts";
import type { Patterns } from "../shapes/attribute-words.ts";
import type { AttributeValue } from "../shapes/attribute.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ListSeparators } from "../shapes/phrases/values.ts";
import { pluralOf } from "./plurals.ts";

/** How a renderer marks what travels on the wire (codes, commands) inside a sentence. */
export interface Style {
  readonly wire: (token: string) => string;
}

/** Sentences without any marks. */
export const PLAIN: Style = { wire: (token) => token };

/**
 * Puts arguments into a pattern's `{placeholders}`.
 * @throws RangeError when the pattern names a placeholder that has no argument.
 */
export function fill(pattern: string, args: Readonly<Record<string, string>>): string {
  return fillBy(pattern, (name) => (Object.hasOwn(args, name) ? args[name] : undefined));
}

/**
 * Puts what a function makes of their names into a pattern's `{placeholders}`; it learns what stands before.
 * @throws RangeError when it makes nothing of one.
 * @internal
 */
export function fillBy(
  pattern: string,
  valueOf: (name: string, before: string) => string | undefined,
): string {
  const parts = patternParts(pattern);
  let filled = parts[0] ?? "";
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? "";
    const value = valueOf(name, filled);
    if (value === undefined) throw new RangeError(`The pattern "${pattern}" has no {${name}}.`);
    filled += value + (parts[index + 1] ?? "");
  }
  return filled;
}

/** Patterns are as many as the data has; taking one apart again for every sentence costs more than the sentence. */
const takenApart = /* @__PURE__ */ new Map<string, readonly string[]>();

/**
 * A pattern as text, a placeholder's name with the form it asks for (`code`, `code:of`), text, and so on.
 * @internal
 */
export function patternParts(pattern: string): readonly string[] {
  const before = takenApart.get(pattern);
  if (before) return before;
  const parts = pattern.split(PLACEHOLDER);
  takenApart.set(pattern, parts);
  return parts;
}

/** Joins names as a language lists them: "MAIL, RCPT, and DATA", or "MAIL, RCPT, or DATA". */
export function list(
  names: readonly string[],
  { lang, lists }: Pick<Phrases, "lang" | "lists">,
  joint: "and" | "or" = "and",
): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  if (!lists) return formatOf(lang, joint).format(names);
  const between = lists[joint];
  if (!lists.spaced) {
    const before = names.slice(0, -1).join(between.more);
    return `${before}${names.length === 2 ? between.two : between.last}${last}`;
  }
  return names.reduce((before, name, place) => {
    const isLast = place === names.length - 1;
    const separator = isLast ? (place === 1 ? between.two : between.last) : between.more;
    return before + setOff(separator, before, name) + name;
  });
}

/**
 * What stands between two names, where Latin ones are set off: a joining word with spaces towards Latin letters and
 * digits, and between two Latin names a comma in place of a mere space, which may stand within a name. A mark needs none.
 */
function setOff(separator: string, before: string, after: string): string {
  const [isLatin, followsLatin] = [LATIN_END.test(before), LATIN_START.test(after)];
  const word = separator.trim();
  if (word === "") return isLatin && followsLatin ? `,${separator}` : separator;
  if (!/^\p{L}/u.test(word)) return separator;
  const start = isLatin || separator.startsWith(" ") ? " " : "";
  const end = followsLatin || separator.endsWith(" ") ? " " : "";
  return start + word + end;
}

/** What marks a wire token stands around a name: the backticks of Markdown, or two characters for private use. */
const LATIN_END = /[\p{Script=Latin}\d)][`\p{Co}]?$/u;
const LATIN_START = /^[`\p{Co}]?[\p{Script=Latin}\d]/u;

/**
 * Picks the pattern for a value: by the value itself, `yes` or `no`, `none`, `any`, or the number of values, exactly
 * (`=2`) or by its plural category. Returns `undefined` where the language has nothing to say.
 */
export function choosePattern(
  patterns: Patterns,
  value: AttributeValue,
  lang: string,
): string | undefined {
  const keys = value === null ? ["none"] : typeOfValue(value).patternKeys(value, pluralOf(lang));
  const key = keys.find((one) => Object.hasOwn(patterns, one));
  return key === undefined ? undefined : patterns[key];
}

/** Making these costs a thousand times what using them does, and for the first list V8 looks through all languages. */
const formats = /* @__PURE__ */ new Map<string, Intl.ListFormat>();

function formatOf(lang: string, joint: keyof ListSeparators): Intl.ListFormat {
  const key = `${joint} ${lang}`;
  const type = joint === "and" ? "conjunction" : "disjunction";
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { type });
  formats.set(key, format);
  return format;
}
