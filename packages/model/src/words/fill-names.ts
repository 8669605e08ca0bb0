import { fillBy, type Style } from "./sentence.ts";

/** What a sentence calls a code: what is marked as travelling on the wire, within a noun that says what it is. */
export interface Called {
  readonly label: string;
  /** A pattern with `{code}`, such as `class {code}`. */
  readonly noun: string;
}

/**
 * Puts names of codes and other arguments into a pattern. A noun that opens the sentence has a capital, where its
 * language has capitals.
 */
export function fillNames(
  pattern: string,
  names: Readonly<Record<string, Called>>,
  args: Readonly<Record<string, string>>,
  style: Style,
  lang: string,
): string {
  return fillBy(pattern, (name, before) => {
    const called = Object.hasOwn(names, name) ? names[name] : undefined;
    if (called) return nameOf(called, before, style, lang);
    return Object.hasOwn(args, name) ? args[name] : undefined;
  });
}

function nameOf({ label, noun }: Called, before: string, style: Style, lang: string): string {
  const pattern =
    !noun.startsWith("{") && /(?:^|[.!?] )$/.test(before) ? capital(noun, lang) : noun;
  return fillBy(pattern, (name) => (name === "code" ? style.wire(label) : undefined));
}

/** Nouns are few, and asking V8 for the capital of one takes longer than the sentence. */
const capitals = /* @__PURE__ */ new Map<string, string>();

function capital(text: string, lang: string): string {
  const key = `${lang} ${text}`;
  const made = capitals.get(key) ?? text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
  capitals.set(key, made);
  return made;
}
