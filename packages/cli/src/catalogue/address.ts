import type { Bundle, Code } from "@wirecode/core/model";
import type { Question } from "../command/command.ts";
import { nearCodes } from "../suggest/near-codes.ts";
import { nearWords } from "../suggest/near-words.ts";
import { Trouble } from "../trouble.ts";
import { asciiDigits } from "./digits.ts";
import { findCode } from "./find-code.ts";
import type { Library } from "./library.ts";
import { protocolNamed } from "./protocol-named.ts";

/** A code with the bundle it was found in. */
export interface Found {
  readonly code: Code;
  readonly bundle: Bundle;
}

/** The words for a protocol and for a code of it. */
export type Address = readonly [protocol: string, code: string];

/** Splits `smtp:551`; a word without a colon is no address. */
export function splitAddress(word: string): Address | undefined {
  const colon = word.indexOf(":");
  return colon === -1 ? undefined : [word.slice(0, colon), word.slice(colon + 1)];
}

/** Whether a word is written like a code and not like a name. */
export function looksLikeCode(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}

/** The bundle of a protocol, or Trouble that names the protocols there are. */
export function openProtocol(library: Library, locale: string, word: string): Bundle {
  const protocols = library.protocols();
  const id = protocolNamed(word, protocols);
  if (id !== undefined) return library.bundle(locale, id);
  const choice = { didYouMean: nearWords(word, protocols), known: protocols };
  throw new Trouble("unknown", "unknownProtocol", { protocol: word }, choice);
}

/**
 * The bundle of a protocol, or as much of it as tells about the codes that words are the keys of; or Trouble that names
 * the protocols there are.
 */
export function openProtocolFor(
  { library, locale }: Pick<Question, "library" | "locale">,
  protocol: string,
  words: readonly string[],
): Bundle {
  const id = protocolNamed(protocol, library.protocols());
  const part = id === undefined ? undefined : library.excerpt(locale, id, words.map(asciiDigits));
  return part ?? openProtocol(library, locale, protocol);
}

/** The code at an address, or Trouble. */
export function openAlone(
  question: Pick<Question, "library" | "locale">,
  [protocol, code]: Address,
): Found {
  return openCode(openProtocolFor(question, protocol, [code]), code);
}

/** The code of a protocol, or Trouble that names the codes it is near to. */
export function openCode(bundle: Bundle, word: string): Found {
  const wanted = asciiDigits(word);
  const code = findCode(bundle, wanted);
  if (code) return { code, bundle };
  const args = { protocol: bundle.protocol.title, code: word };
  throw new Trouble("unknown", "unknownCode", args, { didYouMean: near(wanted, bundle) });
}

/** What codes can be called by: their enum members, and their mnemonics where they have some. */
export function namesOf(codes: readonly Code[]): readonly string[] {
  const names = codes.flatMap(({ name, mnemonic }) => mnemonic ?? name);
  return [...new Set(names)];
}

function near(wanted: string, { codes }: Bundle): string[] {
  return looksLikeCode(wanted) ? nearCodes(wanted, codes) : nearWords(wanted, namesOf(codes));
}
