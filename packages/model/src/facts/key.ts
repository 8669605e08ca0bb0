import type { CodeFacts } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";

/**
 * What tells a code apart within its protocol: its value, or its value and its sense where one value has several,
 * such as `16@tsig`. Related codes, comparisons and addresses name codes by their keys.
 */
export function keyOf({ code, sense }: Pick<CodeFacts, "code" | "sense">): CodeValue {
  return sense === undefined ? code : `${code}@${sense}`;
}

/** What a code is called by. */
export type Named = Pick<CodeFacts, "code" | "sense" | "mnemonic" | "phrase" | "name">;

/**
 * What sentences call a code: `551`, `NXDOMAIN`, or `499 Token Required` where the value alone is ambiguous.
 * @param prefix - What its protocol puts before a bare value, as in `EDE 6`.
 */
export function labelOf(code: Named, prefix?: string): string {
  if (code.mnemonic !== undefined) return code.mnemonic;
  const value =
    code.sense === undefined ? String(code.code) : `${code.code} ${code.phrase ?? code.name}`;
  return prefix === undefined ? value : `${prefix} ${value}`;
}

/** What titles call a code, its value first: `551`, `3 NXDOMAIN`. */
export function headlineOf(code: Named): string {
  return code.mnemonic === undefined ? labelOf(code) : `${code.code} ${code.mnemonic}`;
}

/**
 * What titles call a code among those of several protocols: `SMTP 551`, `DNS 3 NXDOMAIN`.
 * @param title - The protocol's.
 * @internal
 */
export function headlineAcross(code: Named, title: string): string {
  return `${title} ${headlineOf(code)}`;
}

/** What a code is called, beside its value. */
type Known = Named & Pick<CodeFacts, "shortPhrase" | "aliases">;

/**
 * The name that people know a code by: its mnemonic, the phrase of its standard or what is short for it, or a phrase in
 * circulation.
 * @returns `undefined` for a code that nobody has named.
 */
export function knownName(code: Known): string | undefined {
  return code.mnemonic ?? code.shortPhrase ?? code.phrase ?? code.aliases[0];
}

/** The name that stands beside the {@link headlineOf | headline} of a code, where that does not hold it already. */
export function nameBeside(code: Known): string | undefined {
  return code.mnemonic === undefined && code.sense === undefined ? knownName(code) : undefined;
}

/** What a pair's sentences and headings call a code: its label, after the protocol's title where two protocols meet. */
export function nameInPair(
  code: Named,
  { title, prefix }: { readonly title: string; readonly prefix?: string },
  across: boolean,
): string {
  return across ? `${title} ${labelOf(code)}` : labelOf(code, prefix);
}

/** Whether an entry stands for a value: it is the value itself, or a number within the range. */
export function covers({ code, range }: Pick<CodeFacts, "code" | "range">, value: string): boolean {
  if (!range) return String(code) === value;
  return /^\d{1,15}$/.test(value) && Number(value) >= range.from && Number(value) <= range.to;
}
