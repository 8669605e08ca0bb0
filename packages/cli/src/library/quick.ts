import { asciiDigits, type Side } from "@wirecode/model";
import { byKey } from "./by-key.ts";
import type { Reading } from "./library.ts";
import { protocolNamed } from "./protocol-named.ts";

/** The words for a protocol and for a code of it. */
export type Address = readonly [protocol: string, code: string];

/** Splits `smtp:551`; a word without a colon is no address. */
export function splitAddress(word: string): Address | undefined {
  const colon = word.indexOf(":");
  return colon === -1 ? undefined : [word.slice(0, colon), word.slice(colon + 1)];
}

/**
 * The code with this very key in a protocol with this very id, read without the rest of its bundle; `undefined` where
 * there is none, which does not say that the words mean nothing.
 */
export function openQuickly(
  { library, locale }: Reading,
  [protocol, code]: Address,
): Side | undefined {
  const id = protocolNamed(protocol, library.protocols());
  const key = asciiDigits(code);
  const bundle = id === undefined ? undefined : library.excerpt(locale, id, [key]);
  const [found] = bundle ? byKey(bundle, key) : [];
  return bundle && found && { code: found, bundle };
}
