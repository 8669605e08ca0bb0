import {
  classFacts,
  keyOf,
  protocolsNamed,
  searchProtocol,
  type CodeFacts,
  type CodeValue,
  type ListedProtocol,
} from "#model";
import { catalogue } from "../generated/catalogue.js";

/** The codes of a protocol, laid out for whoever looks for one. */
export interface Lookup extends ListedProtocol<CodeFacts> {
  /** By key, a number also in writing, and by the name of the enum member. */
  readonly byKey: ReadonlyMap<CodeValue, CodeFacts>;
  readonly ranges: readonly CodeFacts[];
}

const lookups = /* @__PURE__ */ new Map<string, Lookup>();

/** What looks codes of a protocol up, made when the first is asked for; `undefined` for a protocol that does not exist. */
export function lookupOf(id: string): Lookup | undefined {
  const known = lookups.get(id);
  if (known) return known;
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  if (!entry) return lookupNamed(id);
  const { protocol } = entry;
  const codes = Object.values(entry.facts);
  const made: Lookup = {
    ...searchProtocol(protocol),
    codes,
    classes: protocol.classes.flatMap((one) => classFacts(protocol, one.id) ?? []),
    byKey: new Map(
      codes.flatMap((one) => [keyOf(one), String(keyOf(one)), one.name].map((key) => [key, one])),
    ),
    ranges: codes.filter(({ range }) => range),
  };
  lookups.set(id, made);
  return made;
}

/** A protocol by another name that people have for it, in any case. */
function lookupNamed(name: string): Lookup | undefined {
  const protocols = Object.values(catalogue).map(({ protocol }) => protocol);
  const [named] = protocolsNamed(name, protocols);
  return named && lookupOf(named.id);
}

let every: readonly Lookup[] | undefined;

/** The lookups of all protocols, in the order in which people expect these. */
export function everyLookup(): readonly Lookup[] {
  every ??= Object.keys(catalogue).flatMap((id) => lookupOf(id) ?? []);
  return every;
}
