import { keyOf, type CodeFacts, type CodeValue } from "@wirecode/model";

/** The facts of codes, each thing said once: most codes of a protocol say much that others say too. */
interface ShortFacts {
  /** What comes before the section in the address of each document, or the whole address of one that is cited whole. */
  readonly documents: Readonly<Record<string, string>>;
  /** What most codes say. */
  readonly common: Readonly<Record<string, unknown>>;
  /** By key what a code says that is not common. */
  readonly codes: readonly (readonly [CodeValue, Readonly<Record<string, unknown>>])[];
}

type Values = Readonly<Record<string, unknown>>;

/** Shortens facts, as the emitted `laidOut` lays them out again. */
export function shortFacts(codes: readonly Omit<CodeFacts, "searchTerms">[]): ShortFacts {
  const documents: Record<string, string> = {};
  const all = codes.map((code) => ({
    ...code,
    references: code.references.map((one) => shortReference(one, documents)),
  }));
  const attributes = commonOf(all.map((code) => code.attributes));
  const common = { ...commonOf(all), attributes };
  return {
    documents,
    common,
    codes: all.map((code) => {
      const own = { ...code, attributes: differing(code.attributes, attributes) };
      const { attributes: ownAttributes, ...rest } = differing(own, { ...common, attributes: {} });
      return [
        keyOf(code),
        { ...rest, ...(ownAttributes !== undefined && { attributes: ownAttributes }) },
      ] as const;
    }),
  };
}

/** A reference as the name of its document and its section, where the address follows from these. */
function shortReference(
  reference: CodeFacts["references"][number],
  documents: Record<string, string>,
): unknown {
  const { spec, section, url } = reference;
  const before = section === undefined ? url : url.slice(0, url.length - section.length);
  const known = Object.hasOwn(documents, spec) ? documents[spec] : before;
  if (known !== before || url !== before + (section ?? "")) return reference;
  documents[spec] = before;
  return section === undefined ? [spec] : [spec, section];
}

/** The commonest value of each key that all have. */
function commonOf(all: readonly Values[]): Values {
  const [first = {}] = all;
  const keys = Object.keys(first).filter((key) => all.every((one) => Object.hasOwn(one, key)));
  return Object.fromEntries(keys.map((key) => [key, commonest(all.map((one) => one[key]))]));
}

function commonest(values: readonly unknown[]): unknown {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [[text] = ["null"]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return JSON.parse(text);
}

function differing(values: Values, common: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(common[key]),
    ),
  );
}
