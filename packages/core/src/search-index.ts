import type { Code, CodeFacts } from "#model";
import { split, stem } from "./normalize.ts";

/** A list of codes, laid out for search. */
export interface SearchIndex {
  readonly codes: readonly CodeFacts[];
  /** Where each word stands: in which codes, and how much it counts there at most, in turn. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const indexes = /* @__PURE__ */ new WeakMap<readonly CodeFacts[], SearchIndex>();

/** The index of a list of codes, made when it is first asked for, and again when there are others in it. */
export function searchIndexOf(codes: readonly CodeFacts[]): SearchIndex {
  const known = indexes.get(codes);
  const isCurrent =
    known?.codes.length === codes.length && codes.every((code, at) => code === known.codes[at]);
  if (known && isCurrent) return known;
  const made = { codes: [...codes], places: placesIn(codes) };
  indexes.set(codes, made);
  return made;
}

function placesIn(codes: readonly CodeFacts[]): SearchIndex["places"] {
  const places = new Map<string, number[]>();
  // A form of a word returns in text after text; its stem is looked for once.
  const forms = new Map<string, number[]>();
  for (const [at, code] of codes.entries()) {
    for (const { weight, text } of fieldsOf(code)) {
      for (const form of split(text)) {
        let found = forms.get(form);
        if (!found) {
          const word = stem(form);
          found = places.get(word) ?? [];
          places.set(word, found);
          forms.set(form, found);
        }
        const last = found.length - 1;
        if (found[last - 1] !== at) found.push(at, weight);
        else if (weight > (found[last] ?? 0)) found[last] = weight;
      }
    }
  }
  places.delete("");
  return places;
}

interface Field {
  readonly weight: number;
  readonly text: string;
}

/** What search looks at in a code, and how much a word counts there. */
function fieldsOf(code: CodeFacts | Code): readonly Field[] {
  const { protocol, name, mnemonic = "", phrase, aliases, attributes } = code;
  const apart = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
  const facts: readonly Field[] = [
    { weight: 20, text: `${code.code} ${mnemonic} ${name} ${apart}` },
    { weight: 8, text: [phrase ?? "", ...aliases].join(" ") },
    { weight: 4, text: [protocol, ...Object.values(attributes).flat()].join(" ") },
  ];
  if (!("text" in code)) return facts;
  const { title, summary, meaning, seen = "", fix, use = "" } = code.text;
  return [
    ...facts,
    { weight: 10, text: title },
    { weight: 6, text: summary },
    { weight: 3, text: `${meaning} ${seen}` },
    { weight: 1, text: [...Object.values(fix), use].join(" ") },
  ];
}
