import {
  classFacts,
  keyOf,
  protocolsNamed,
  searchProtocol,
  unregisteredFacts,
  type CodeFacts,
  type CodeValue,
  type ListedProtocol,
  type Protocol,
} from "#model";
import { catalogue } from "../generated/catalogue.js";

/** The codes of a protocol, laid out for whoever looks for one. */
export interface Lookup extends ListedProtocol<CodeFacts> {
  /** By key, a number also in writing, and by the names of enum members, the former ones too. */
  readonly byKey: ReadonlyMap<CodeValue, CodeFacts>;
  readonly ranges: readonly CodeFacts[];
  readonly protocol: Protocol;
  readonly unregistered: (value: string) => CodeFacts | undefined;
}

const lookups = /* @__PURE__ */ new Map<string, Lookup>();

/**
 * What looks codes of a protocol up, made when the first is asked for.
 * @param name - The protocol's id, or another name that people have for it, in any case.
 * @throws RangeError for a protocol that does not exist, with those that do.
 */
export function lookupOf(name: string): Lookup {
  const known = lookups.get(name);
  if (known) return known;
  const { protocol, facts } = entryOf(name);
  const { id } = protocol;
  const made = lookups.get(id) ?? newLookup(protocol, Object.values(facts));
  lookups.set(id, made);
  return made;
}

/** The entry of the catalogue that a name means. */
function entryOf(name: string): (typeof catalogue)[string] {
  const own = Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
  if (own) return own;
  const entries = Object.values(catalogue);
  const protocols = entries.map(({ protocol }) => protocol);
  const [named] = protocolsNamed(name, protocols);
  const entry = entries.find(({ protocol }) => protocol === named);
  if (entry) return entry;
  const ids = protocols.map(({ id }) => id).join(", ");
  throw new RangeError(`There is no protocol ${JSON.stringify(name)}. There are ${ids}.`);
}

function newLookup(protocol: Protocol, codes: readonly CodeFacts[]): Lookup {
  const byKey = new Map<CodeValue, CodeFacts>([
    ...codes.flatMap((one) => (one.formerNames ?? []).map((name) => [name, one] as const)),
    ...codes.flatMap((one) =>
      [keyOf(one), String(keyOf(one)), one.name].map((key) => [key, one] as const),
    ),
  ]);
  return {
    ...searchProtocol(protocol),
    protocol,
    codes,
    classes: protocol.classes.flatMap((one) => classFacts(protocol, one.id) ?? []),
    byKey,
    ranges: codes.filter(({ range }) => range),
    unregistered: remembered((value) =>
      unregisteredFacts(protocol, value, (key) => byKey.get(key)),
    ),
  };
}

/** Whoever reads logs meets few values that nobody has registered, and those often; more are not kept. */
const MOST_REMEMBERED = 1000;

function remembered(
  make: (value: string) => CodeFacts | undefined,
): (value: string) => CodeFacts | undefined {
  const known = new Map<string, CodeFacts>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const made = make(value);
    if (made && known.size < MOST_REMEMBERED) known.set(value, Object.freeze(made));
    return made;
  };
}

let every: readonly Lookup[] | undefined;

/** The lookups of all protocols, in the order in which people expect these. */
export function everyLookup(): readonly Lookup[] {
  every ??= Object.keys(catalogue).map(lookupOf);
  return every;
}
