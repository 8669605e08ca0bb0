import {
  codesOf,
  locate,
  nearWords,
  protocolsNamed,
  spell,
  suggest,
  visible,
  type Code,
  type ListedProtocol,
  type Side,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";
import { sidesOf } from "./sides.ts";
import { Unanswered } from "./unanswered.ts";

/** What somebody types to name a code. */
export interface Named {
  /** The protocol, by any of its names; left out, `code` may name it, or means the code in every protocol. */
  readonly protocol?: string | undefined;
  readonly code: string;
}

/**
 * The codes that words name, in every protocol that they can mean.
 * @throws Unanswered that names what is near, where there is no such protocol or code.
 */
export function meantCodes({ protocol, code }: Named, language: Language): readonly Side[] {
  const { protocols } = language;
  if (protocol !== undefined) {
    const own = protocolNamed(protocol, protocols);
    const named = codesOf(own, code);
    const found = named.length > 0 ? named : locate(code, [own]).codes;
    if (found.length === 0) throw unknownCode(code, [own], language);
    return sidesOf(found, language);
  }
  const { codes } = locate(code, protocols);
  if (codes.length > 0) return sidesOf(codes, language);
  const spelling = spell(code, protocols);
  const ids = spelling.kind === "unknown" ? spelling.protocols : [];
  const named = protocols.filter(({ id }) => ids.includes(id));
  const rest = spelling.kind === "unknown" && named.length > 0 ? spelling.rest : code;
  throw unknownCode(rest, named, language);
}

/**
 * The protocol that a word names.
 * @throws Unanswered that names the protocols there are.
 */
export function protocolNamed(
  word: string,
  protocols: readonly ListedProtocol<Code>[],
): ListedProtocol<Code> {
  const [named] = protocolsNamed(word, protocols);
  if (named) return named;
  const known = protocols.map(({ id }) => id);
  const args = { protocol: visible(word) };
  const didYouMean = nearWords(word, known);
  throw new Unanswered({ sentence: "unknownProtocol", args, didYouMean, known });
}

function unknownCode(
  word: string,
  named: readonly ListedProtocol<Code>[],
  language: Language,
): Unanswered {
  const [only] = named;
  const near = suggest(word, only ? named : language.protocols);
  const didYouMean = [...new Set(near.map(({ written }) => written))];
  const code = visible(word);
  const more = { near: sidesOf(near, language) };
  return only
    ? new Unanswered(
        { sentence: "unknownCode", args: { protocol: only.title, code }, didYouMean },
        more,
      )
    : new Unanswered({ sentence: "unknownEverywhere", args: { code }, didYouMean }, more);
}
