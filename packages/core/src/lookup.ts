import { classFacts, keyOf, type CodeFacts, type CodeValue } from "#model";
import { catalogue } from "../generated/catalogue.js";

/** The codes of a protocol, laid out for whoever looks for one. */
export interface Lookup {
  /** In canonical order. */
  readonly codes: readonly CodeFacts[];
  /** By key, a number also in writing, and by the name of the enum member. */
  readonly byKey: ReadonlyMap<CodeValue, CodeFacts>;
  readonly ranges: readonly CodeFacts[];
  /** By the id of the class in lower case. */
  readonly classes: ReadonlyMap<string, CodeFacts>;
}

const lookups = /* @__PURE__ */ new Map<string, Lookup>();

/** What looks codes of a protocol up, made when the first is asked for; `undefined` for a protocol that does not exist. */
export function lookupOf(id: string): Lookup | undefined {
  const known = lookups.get(id);
  if (known) return known;
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  if (!entry) return undefined;
  const { protocol } = entry;
  const codes = Object.values(entry.facts);
  const made: Lookup = {
    codes,
    byKey: new Map(
      codes.flatMap((one) => [keyOf(one), String(keyOf(one)), one.name].map((key) => [key, one])),
    ),
    ranges: codes.filter(({ range }) => range),
    classes: new Map(
      protocol.classes.flatMap((one) => {
        const facts = classFacts(protocol, one.id);
        return facts ? [[one.id.toLowerCase(), facts]] : [];
      }),
    ),
  };
  lookups.set(id, made);
  return made;
}

let every: readonly Lookup[] | undefined;

/** The lookups of all protocols, in the order in which people expect these. */
export function everyLookup(): readonly Lookup[] {
  every ??= Object.keys(catalogue).flatMap((id) => lookupOf(id) ?? []);
  return every;
}
