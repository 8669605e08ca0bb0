import type { CodeFacts } from "../shapes/code.ts";
import type { NounWords } from "../shapes/phrases/values.ts";
import type { Called } from "../words/fill-names.ts";
import { labelOf, nameInPair, type Named } from "./key.ts";

/** What a code is called by, and what kind of thing it is. */
type Kind = Named & Pick<CodeFacts, "kind" | "range">;

/**
 * What sentences call a code, a range or a class: `550`, `class 5yz`, `the range 4000-4999`.
 * @param across - Whether its protocol has to be named too, as in `SMTP class 5yz`.
 */
export function calledIn(
  code: Kind,
  protocol: { readonly title: string; readonly prefix?: string },
  across: boolean,
  nouns: NounWords,
): Called {
  const kind = code.kind ?? (code.range ? "range" : "code");
  if (kind === "code") return { label: nameInPair(code, protocol, across), noun: nouns.code };
  if (!across) return { label: labelOf(code, protocol.prefix), noun: nouns[kind] };
  const noun = kind === "class" ? nouns.classOf : nouns.rangeOf;
  return { label: labelOf(code), noun, protocol: protocol.title };
}
