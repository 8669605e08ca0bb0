import type { CodeRef } from "../pair.ts";
import type { SearchCorpus, SearchDocument } from "./search-document.ts";

/** How much a word of a name counts. */
const WEIGHTS = { name: 7, term: 6, title: 5 };

/** Who types a name means it sooner than what only is looked for by it. */
const TYPED = 0.7;

/** A name as it is written. */
interface WrittenName {
  readonly text: string;
  /** How much a word counts in it. */
  readonly weight: number;
  /** How much a likeness to it counts. */
  readonly share: number;
}

/** What a document is called. */
export interface Called {
  readonly values: readonly string[];
  readonly protocols: readonly string[];
  readonly names: readonly WrittenName[];
}

/** A function that says what documents of a corpus are called: comparisons also by what their codes are. */
export function callingIn({
  documents,
  protocols: declared,
}: SearchCorpus): (document: SearchDocument) => Called {
  const codes = new Map(
    documents.filter(({ kind }) => kind === "code").map((one) => [addressOf(one), one]),
  );
  const spoken = new Map(
    declared.map(({ id, title, aliases = [] }) => [id, [id, title, ...aliases]]),
  );
  return (document) => {
    const { a, b, code, protocol, protocols = [], title, terms = [] } = document;
    const sides = a && b ? [a, b] : [];
    const ids = [protocol ?? [], sides.map(protocolOf), protocols].flat();
    const values = [...(code === undefined ? [] : [code]), ...sides.map((side) => side.code)];
    return {
      values: values.map((value) => String(value).replace(/@.*/, "")),
      protocols: [...new Set(ids)].flatMap((id) => spoken.get(id) ?? []),
      names: [
        ...namesOf(document).map((text) => ({ text: apart(text), weight: WEIGHTS.name, share: 1 })),
        ...terms.map((text) => ({ text: apart(text), weight: WEIGHTS.term, share: TYPED })),
        { text: withoutNumbers(title), weight: WEIGHTS.title, share: 1 },
        ...sides.flatMap((side) => {
          const there = codes.get(addressOf(side));
          const [text] = there ? namesOf(there) : [];
          return text === undefined ? [] : { text, weight: WEIGHTS.name, share: 1 };
        }),
      ],
    };
  };
}

function namesOf({ mnemonic, names = [] }: SearchDocument): readonly string[] {
  return mnemonic === undefined ? names : [mnemonic, ...names];
}

function addressOf({ protocol, code }: Pick<SearchDocument, "protocol" | "code">): string {
  return `${protocol}:${code}`;
}

function protocolOf({ protocol }: CodeRef): string {
  return protocol;
}

/** Numbers in prose are those of documents and of other codes. */
function withoutNumbers(text: string): string {
  return /\d/.test(text)
    ? text.replaceAll(/(?<![\p{L}\p{N}.])[\d.]+(?![\p{L}\p{N}])/gu, " ")
    : text;
}

/** The words of a name that is written in one: `NotFound`. */
export function apart(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}
