import { listedIn, pathOf, spell, targetOfFound } from "@wirecode/model";
import { pageAddress } from "../../src/html/address.ts";
import type { PackedIndex } from "../../src/search/types.ts";
import { unpacked } from "../../src/search/unpacked.ts";

/**
 * The address of the code that a query names and nothing else, or of the number that it shares with codes of other
 * protocols.
 *
 * @param action the address of the page of results, beside which the index lies
 * @returns `undefined` where the query names no code, or codes that share no number
 * @throws {Error} where the index does not arrive
 */
export async function exactCode(query: string, action: string): Promise<string | undefined> {
  const response = await fetch(new URL("index.json", action));
  if (!response.ok) throw new Error(`${response.status}`);
  const packed: PackedIndex = await response.json();
  const corpus = unpacked(packed);
  const spelling = spell(query, listedIn(corpus));
  if (spelling.kind !== "codes") return undefined;
  const documents = spelling.codes.map(({ code }) => code.document);
  const [first, ...more] = documents;
  if (!first) return undefined;
  const number = corpus.documents.find(({ kind, code }) => kind === "number" && code === query);
  const target = more.length === 0 ? first : number;
  if (!target) return undefined;
  return new URL(`../../${pageAddress(packed.locale, pathOf(targetOfFound(target)))}`, action).href;
}
