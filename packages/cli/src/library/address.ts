import {
  codesOf,
  nearWords,
  protocolsNamed,
  suggest,
  type Bundle,
  type Side,
} from "@wirecode/model";
import { Trouble } from "../trouble/trouble.ts";
import type { Reading } from "./library.ts";
import { listedBundle, listedProtocols } from "./listed.ts";
import { protocolNamed } from "./protocol-named.ts";
import { openQuickly, type Address } from "./quick.ts";

/** The bundle of a protocol, or Trouble that names the protocols there are. */
export function openProtocol({ library, locale }: Reading, word: string): Bundle {
  const known = library.protocols();
  const id =
    protocolNamed(word, known) ?? protocolsNamed(word, listedProtocols({ library, locale }))[0]?.id;
  if (id !== undefined) return library.bundle(locale, id);
  const choice = { didYouMean: nearWords(word, known), known };
  throw new Trouble("unknown", "unknownProtocol", { protocol: word }, choice);
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
