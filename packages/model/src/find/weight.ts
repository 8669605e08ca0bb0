import type { CodeFacts } from "../shapes/code.ts";
import type { Protocol } from "../shapes/protocol.ts";
import type { Status } from "../shapes/vocabulary.ts";
import type { SearchKind } from "./search-document.ts";

const STANDING: Readonly<Partial<Record<Status, number>>> = {
  unofficial: 0.45,
  obsolete: 0.7,
  reserved: 0.7,
  deprecated: 0.85,
};

/** Pages about several codes stand behind the codes themselves. */
const KINDS: Readonly<Record<Exclude<SearchKind, "code">, number>> = {
  protocol: 1.2,
  guide: 1.2,
  provider: 1.2,
  class: 0.6,
  term: 0.3,
  number: 0.5,
  comparison: 0.3,
};

type Popular = Pick<Protocol, "popularity">;

/** What may pass by itself is looked up less often than the same that will not. */
const PASSING = 0.97;

/** A further sense of a number is meant less often than the first one. */
const SENSE = 0.8;

/** How much sooner than others a code is meant. */
export function weightOfCode(
  { status, sense, outcome }: Pick<CodeFacts, "status" | "sense" | "outcome">,
  { popularity = 1 }: Popular,
): number {
  const passing = outcome === "transient-failure" ? PASSING : 1;
  return rounded(
    popularity * (STANDING[status] ?? 1) * passing * (sense === undefined ? 1 : SENSE),
  );
}

/**
 * How much sooner than others something is meant that is no code.
 * @internal
 */
export function weightOfKind(
  kind: Exclude<SearchKind, "code">,
  { popularity = 1 }: Popular = {},
): number {
  return rounded(KINDS[kind] * popularity);
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
