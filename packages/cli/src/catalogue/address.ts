import type { Bundle, Code } from "@wirecode/core/model";
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

/** Splits `smtp:551`; a word without a colon is no address. */
export function splitAddress(word: string): readonly [protocol: string, code: string] | undefined {
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
