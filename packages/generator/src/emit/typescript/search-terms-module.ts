import { keyOf, type ProtocolFacts } from "@wirecode/model";
import type { Module } from "./print.ts";

/** What people type who look for a code, apart from the facts: whoever looks a code up by its number need not load it. */
export function searchTermsModule(protocols: readonly ProtocolFacts[]): Module {
  const entries = protocols.map(({ protocol, codes }) => {
    const terms = codes.flatMap((code) =>
      code.searchTerms ? [[keyOf(code), code.searchTerms] as const] : [],
    );
    return `  ${JSON.stringify(protocol.id)}: ${JSON.stringify(Object.fromEntries(terms))},\n`;
  });
  return {
    path: "search-terms",
    source: "every protocol",
    code: [`export const searchTerms = {\n${entries.join("")}};`],
    declarations: [
      `/** What people type who look for a code, by protocol and key. */
export declare const searchTerms: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;`,
    ],
  };
}
