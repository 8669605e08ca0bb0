import type { Inflected } from "../shapes/inflected.ts";
import { formOf } from "./inflected.ts";
import { fillBy, type Style } from "./sentence.ts";

/** What a sentence calls a code: what is marked as travelling on the wire, within a noun that says what it is. */
export interface Called {
  readonly label: string;
  /** A pattern with `{code}`, such as `class {code}`, or several by form. */
  readonly noun: Inflected;
  /** What stands for `{protocol}` in the noun, where protocols meet. */
  readonly protocol?: string;
}

/** What a placeholder stands for: a text, or what makes it in the form that a pattern asks for. */
export type FillArgument = string | ((form: string | undefined) => string);

/**
 * Puts names of codes and other arguments into a pattern, which is one sentence. A placeholder may ask for a form:
 * `{code:of}`. A noun that opens the sentence has a capital, where its language has capitals.
 */
export function fillNames(
  pattern: string,
  names: Readonly<Record<string, Called>>,
  args: Readonly<Record<string, FillArgument>>,
  style: Style,
  lang: string,
): string {
  return fillBy(pattern, (placeholder, before) => {
    const colon = placeholder.indexOf(":");
    const name = colon === -1 ? placeholder : placeholder.slice(0, colon);
    const form = colon === -1 ? undefined : placeholder.slice(colon + 1);
    const called = Object.hasOwn(names, name) ? names[name] : undefined;
    if (called) return nameOf(called, form, before === "", style, lang);
    const argument = Object.hasOwn(args, name) ? args[name] : undefined;
    return typeof argument === "function" ? argument(form) : argument;
  });
}

function nameOf(
  { label, noun, protocol }: Called,
  form: string | undefined,
  opens: boolean,
  style: Style,
  lang: string,
): string {
  const own = formOf(noun, form);
  const pattern = opens && !own.startsWith("{") ? capital(own, lang) : own;
  return fillBy(pattern, (name) => {
    if (name === "code") return style.wire(label);
    return name === "protocol" ? protocol : undefined;
  });
}

/** Nouns are few, and asking V8 for the capital of one takes longer than the sentence. */
const capitals = /* @__PURE__ */ new Map<string, string>();

function capital(text: string, lang: string): string {
  const key = `${lang} ${text}`;
  const made = capitals.get(key) ?? text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
  capitals.set(key, made);
  return made;
}
