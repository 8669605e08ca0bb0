import { knownName } from "../facts/key.ts";
import type { Code } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { Retry } from "../shapes/vocabulary.ts";
import type { PageContext } from "./context.ts";
import type { Inlines } from "./inline.ts";
import { isQualified, isSameName } from "./name-apart.ts";
import type { Page } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { capitalize, words } from "./words.ts";

type Title = Pick<Page, "title" | "subtitle">;

/**
 * The number of a code and the name people know as title, and below it what it means in a few plain words.
 * @internal
 */
export function codeTitle(code: Code, { title }: Protocol, context: PageContext): Title {
  const { text, retry } = code;
  const pattern = code.range ? "range" : "code";
  const called = { number: String(code.code), name: knownName(code), retry, pattern } as const;
  return named(called, title, text, context);
}

/**
 * The same for a class, whose name is the standard's term.
 * @internal
 */
export function classTitle(
  { id, term, retry }: Protocol["classes"][number],
  { title }: Protocol,
  text: { readonly title: string; readonly lang: string },
  context: PageContext,
): Title {
  const heading = { ...text, title: capitalize(text.title, context) };
  return named({ number: id, name: term, retry, pattern: "class" }, title, heading, context);
}

interface Called {
  readonly number: string;
  readonly name: string | undefined;
  readonly retry: Retry;
  /** The heading that fits its kind. */
  readonly pattern: "code" | "class" | "range";
}

function named(
  { number, name, retry, pattern }: Called,
  protocol: string,
  text: { readonly title: string; readonly lang: string },
  context: PageContext,
): Title {
  const { headings } = context.phrases;
  const code = { kind: "numeral", text: number, retry } as const;
  const plain: Inlines = [words(text.title, text.lang, context)];
  if (name === undefined || isQualified(text.title, name)) {
    const [title = ""] = plain;
    return { title: fillInlines(headings.codeUnnamed, { protocol, code, title }) };
  }
  const { locale, reference } = context;
  const foreign = locale !== reference.tag && { language: reference };
  const phrase = { kind: "phrase", text: name, ...foreign } as const;
  const title = fillInlines(headings[pattern], { protocol, code, name: phrase });
  return isSameName(text.title, name) ? { title } : { title, subtitle: plain };
}
