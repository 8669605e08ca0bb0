import { keyOf } from "../facts/key.ts";
import { unregistered } from "../facts/unregistered.ts";
import { UNREGISTERED } from "../vocabulary/facts.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeValue } from "../shapes/pair.ts";
import type { Listed, ListedProtocol } from "./directory.ts";

/** What stands for a code that nobody has registered. */
export interface StandIn<T> {
  /** As programs write it. */
  readonly code: CodeValue;
  /** The class that it is in, in the shape of a code, or the code that it counts as. */
  readonly like: T;
  readonly class: string | null;
}

/**
 * Reads a value as a code of a protocol that nobody has registered.
 * @returns `undefined` where the standard has no rule for it.
 */
export function standIn<T extends Listed>(
  { type, unknown, classes, codes }: Omit<ListedProtocol<T>, "unregistered">,
  value: string,
): StandIn<T> | undefined {
  if (!unknown) return undefined;
  const found = unregistered({ code: { type }, classes: unknown.classes, unknown }, value);
  if (!found) return undefined;
  const { code, own } = found;
  const like = own
    ? classes.find((one) => one.code === own.id)
    : codes.find((one) => keyOf(one) === unknown.as);
  return like && { code, like, class: own?.id ?? null };
}

/**
 * The same in the shape of what the protocol lists: as what it counts as, under its own number and without a name.
 * @internal
 */
export function unregisteredListed<T extends Listed & Pick<CodeFacts, "outcome">>(
  protocol: Omit<ListedProtocol<T>, "unregistered">,
  value: string,
): T | undefined {
  const found = standIn(protocol, value);
  if (!found) return undefined;
  const { kind: _, mnemonic: __, shortPhrase: ___, ...like }: T = found.like;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it leaves out is optional in every T
  return {
    ...like,
    code: found.code,
    phrase: null,
    aliases: [],
    status: UNREGISTERED,
    class: found.class,
  } as unknown as T;
}
