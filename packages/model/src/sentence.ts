import { ANY, type AttributeValue } from "./attribute.ts";
import type { Patterns } from "./words.ts";

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
  return pattern.replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) throw new RangeError(`The pattern "${pattern}" has no {${name}}.`);
    return value;
  });
}

/** Joins names as a language lists them: "MAIL, RCPT, and DATA". */
export function list(names: readonly string[], lang: string): string {
  const [first, ...rest] = names;
  if (first !== undefined && rest.length === 0) return first;
  return rulesOf(lang).list.format(names);
}

/**
 * Picks the pattern for a value: by the value itself, `yes` or `no`, `none`, `any`, or the plural category of
 * the number of values. Returns `undefined` where the language has nothing to say.
 */
export function choosePattern(
  patterns: Patterns,
  value: AttributeValue,
  lang: string,
): string | undefined {
  if (value === null) return patterns["none"];
  if (typeof value === "boolean") return patterns[value ? "yes" : "no"];
  if (typeof value === "string") {
    return Object.hasOwn(patterns, value) || value === ANY ? patterns[value] : patterns["other"];
  }
  if (value.length === 0) return patterns["none"];
  return patterns[rulesOf(lang).plural.select(value.length)] ?? patterns["other"];
}

interface Rules {
  readonly list: Intl.ListFormat;
  readonly plural: Intl.PluralRules;
}

/** Making these costs a thousand times what using them does. */
const rules = /* @__PURE__ */ new Map<string, Rules>();

function rulesOf(lang: string): Rules {
  const known = rules.get(lang);
  if (known) return known;
  const made = {
    list: new Intl.ListFormat(lang, { type: "conjunction" }),
    plural: new Intl.PluralRules(lang),
  };
  rules.set(lang, made);
  return made;
}
