import { keyOf, type CodeFacts } from "#model";
import { searchTerms } from "../generated/search-terms.js";

/** The codes of a protocol with what people type who look for them. */
export function searchable(id: string, codes: readonly CodeFacts[]): readonly CodeFacts[] {
  const { [id]: terms = {} } = searchTerms;
  return codes.map((code) => {
    const { [String(keyOf(code))]: own } = terms;
    return own ? { ...code, searchTerms: own } : code;
  });
}
