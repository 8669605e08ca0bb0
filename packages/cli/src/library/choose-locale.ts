import { matchLocale } from "@wirecode/model";
import { Trouble } from "../trouble/trouble.ts";
import type { Library } from "./library.ts";
import { environmentLocale } from "./environment-locale.ts";

/** The language that the environment asks for if there are words in it, and otherwise the reference language. */
export function usualLocale(
  env: Readonly<Record<string, string | undefined>>,
  library: Library,
): string {
  const [reference, ...others] = library.locales().map(({ tag }) => tag);
  if (reference === undefined) throw new RangeError("There is no locale.");
  const wished = environmentLocale(env);
  if (wished === undefined) return reference;
  return matchLocale(wished, [reference, ...others]) ?? reference;
}

/** The language that a person asks for, or Trouble that names the languages there are. */
export function askedLocale(asked: string, library: Library): string {
  const tags = library.locales().map(({ tag }) => tag);
  const locale = matchLocale(asked.replaceAll("_", "-"), tags);
  if (locale !== undefined) return locale;
  throw new Trouble("misuse", "unknownLocale", { locale: asked }, { known: tags });
}
