import { knownName } from "../key.ts";
import type { Code } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { Outcome } from "../shapes/vocabulary.ts";
import type { PageContext } from "./context.ts";
import type { Inlines } from "./inline.ts";
import type { Page } from "./page.ts";
import { fillInlines } from "./pattern.ts";
import { words } from "./words.ts";

type Title = Pick<Page, "title" | "subtitle">;

/** The number of a code and the name people know as title, and below it what it means in a few plain words. */
export function codeTitle(code: Code, { title }: Protocol, context: PageContext): Title {
  const { text, outcome } = code;
  return named({ number: String(code.code), name: knownName(code), outcome }, title, text, context);
}

/** The same for a class, whose name is the standard's term. */
export function classTitle(
  { id, term, outcome }: Protocol["classes"][number],
  { title }: Protocol,
  text: { readonly title: string; readonly lang: string },
  context: PageContext,
): Title {
  return named({ number: id, name: term, outcome }, title, text, context);
}

function named(
  {
    number,
    name,
    outcome,
  }: { readonly number: string; readonly name: string | undefined; readonly outcome: Outcome },
  protocol: string,
  text: { readonly title: string; readonly lang: string },
  context: PageContext,
): Title {
  const { headings } = context.phrases;
  const code = { kind: "numeral", text: number, outcome } as const;
  const plain: Inlines = [words(text.title, text.lang, context)];
  if (name === undefined) {
    const [title = ""] = plain;
    return { title: fillInlines(headings.codeUnnamed, { protocol, code, title }) };
  }
  const { locale, reference } = context;
  const foreign = locale !== reference.tag && { language: reference };
  const phrase = { kind: "phrase", text: name, ...foreign } as const;
  return { title: fillInlines(headings.code, { protocol, code, name: phrase }), subtitle: plain };
}
