import type { SearchCorpus, SearchDocument } from "./search-document.ts";

/** How much a word of a name counts. */
const WEIGHTS = { name: 7, term: 6, title: 5 };

/** Who types a name means it sooner than what only is looked for by it. */
const TYPED = 0.65;

/**
 * Gets a name as it is written.
 * @param weight - How much a word counts in it.
 * @param share - How much a likeness to it counts.
 */
type Visit = (text: string, weight: number, share: number) => void;

/** A function that goes through what documents of a corpus are called: comparisons also by what their codes are. */
export function namesIn({
  documents,
}: SearchCorpus): (document: SearchDocument, visit: Visit) => void {
  const codes = new Map<string, SearchDocument>();
  for (const one of documents) if (one.kind === "code") codes.set(addressOf(one), one);
  return ({ a, b, mnemonic, names = [], terms = [], title }, visit) => {
    if (mnemonic !== undefined) visit(mnemonic, WEIGHTS.name, 1);
    for (const name of names) visit(apart(name), WEIGHTS.name, 1);
    for (const term of terms) visit(apart(term), WEIGHTS.term, TYPED);
    // What a comparison is called are its codes.
    if (!a || !b) return visit(withoutNumbers(title), WEIGHTS.title, 1);
    for (const side of [a, b]) {
      const there = codes.get(addressOf(side));
      const spoken = there?.mnemonic ?? there?.names?.[0];
      if (spoken !== undefined) visit(spoken, WEIGHTS.name, 1);
    }
    return undefined;
  };
}

/** The values that a document is about, without the senses of them. */
export function valuesOf({ code, numbers = {}, a, b }: SearchDocument): readonly string[] {
  const values = [code, a?.code, b?.code].flatMap((value) => value ?? []);
  return [
    ...values.map((value) => String(value).replace(/@.*/, "")),
    ...new Set(Object.values(numbers).map(String)),
  ];
}

/** The ids of the protocols that a document belongs to. */
export function protocolsOf({ protocol, protocols, a, b }: SearchDocument): readonly string[] {
  if (protocol !== undefined) return [protocol];
  return protocols ?? [a?.protocol, b?.protocol].flatMap((id) => id ?? []);
}

function addressOf({ protocol, code }: Pick<SearchDocument, "protocol" | "code">): string {
  return `${protocol}:${code}`;
}

/** Numbers in prose are those of documents and of other codes. */
function withoutNumbers(text: string): string {
  return /\d/.test(text)
    ? text.replaceAll(/(?<![\p{L}\p{N}.])[\d.]+(?![\p{L}\p{N}])/gu, " ")
    : text;
}

/** The words of a name that is written in one: `NotFound`. */
export function apart(name: string): string {
  return name.includes(" ") ? name : name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}
