import {
  asciiDigits,
  nearWords,
  suggest,
  codesOf,
  type Bundle,
  type Side,
} from "@wirecode/core/model";
import { Trouble } from "../trouble/trouble.ts";
import { byKey } from "./by-key.ts";
import type { Reading } from "./library.ts";
import { listedBundle, listedProtocols } from "./listed.ts";
import { protocolCalled, protocolNamed } from "./protocol-named.ts";

/** The words for a protocol and for a code of it. */
export type Address = readonly [protocol: string, code: string];

/** Splits `smtp:551`; a word without a colon is no address. */
export function splitAddress(word: string): Address | undefined {
  const colon = word.indexOf(":");
  return colon === -1 ? undefined : [word.slice(0, colon), word.slice(colon + 1)];
}

/** The bundle of a protocol, or Trouble that names the protocols there are. */
export function openProtocol({ library, locale }: Reading, word: string): Bundle {
  const known = library.protocols();
  const id =
    protocolNamed(word, known) ?? protocolCalled(word, listedProtocols({ library, locale }));
  if (id !== undefined) return library.bundle(locale, id);
  const choice = { didYouMean: nearWords(word, known), known };
  throw new Trouble("unknown", "unknownProtocol", { protocol: word }, choice);
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

/** The code at an address, or Trouble. */
export function openAlone(question: Reading, address: Address): Side {
  const quick = openQuickly(question, address);
  if (quick) return quick;
  const [protocol, code] = address;
  return openCode(openProtocol(question, protocol), code);
}

/** The code of a protocol, or Trouble that names the codes it is near to. */
export function openCode(bundle: Bundle, word: string): Side {
  const { title } = bundle.protocol;
  const listed = listedBundle(bundle);
  const [located] = codesOf(listed, word);
  if (located) return { code: located.code, bundle };
  const didYouMean = [...new Set(suggest(word, [listed]).map(({ written }) => written))];
  throw new Trouble("unknown", "unknownCode", { protocol: title, code: word }, { didYouMean });
}
