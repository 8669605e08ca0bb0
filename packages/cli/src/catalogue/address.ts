import { codesOf, nearWords, protocolsNamed, suggest, type Bundle } from "@wirecode/core/model";
import type { Question } from "../command/command.ts";
import { Trouble } from "../trouble.ts";
import { listedBundle, listedProtocols } from "./listed.ts";
import { protocolNamed } from "./protocol-named.ts";
import { openQuickly, type Address, type Found } from "./quick.ts";

type Asking = Pick<Question, "library" | "locale">;

/** The bundle of a protocol, or Trouble that names the protocols there are. */
export function openProtocol({ library, locale }: Asking, word: string): Bundle {
  const known = library.protocols();
  const id =
    protocolNamed(word, known) ?? protocolsNamed(word, listedProtocols({ library, locale }))[0]?.id;
  if (id !== undefined) return library.bundle(locale, id);
  const choice = { didYouMean: nearWords(word, known), known };
  throw new Trouble("unknown", "unknownProtocol", { protocol: word }, choice);
}

/** The code at an address, or Trouble. */
export function openAlone(question: Asking, address: Address): Found {
  const quick = openQuickly(question, address);
  if (quick) return quick;
  const [protocol, code] = address;
  return openCode(openProtocol(question, protocol), code);
}

/** The code of a protocol, or Trouble that names the codes it is near to. */
export function openCode(bundle: Bundle, word: string): Found {
  const { title } = bundle.protocol;
  const listed = listedBundle(bundle);
  const [located] = codesOf(listed, word);
  if (located) return { code: located.code, bundle };
  const didYouMean = [...new Set(suggest(word, [listed]).map(({ written }) => written))];
  throw new Trouble("unknown", "unknownCode", { protocol: title, code: word }, { didYouMean });
}
