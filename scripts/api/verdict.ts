import { suffices, type Bump } from "./announced.ts";
import { changesBetween } from "./changes.ts";
import {
  contradictions,
  outdated,
  unannouncedGain,
  unannouncedLoss,
  type About,
} from "./messages.ts";
import type { RollUps } from "./roll-ups-on-disk.ts";

interface State {
  /** What the build offers. */
  readonly published: RollUps;
  /** In what the build contradicts itself. */
  readonly problems: readonly string[];
  /** The reviewed roll-ups. */
  readonly listed: RollUps;
  /** Those of the last release; empty before the first. */
  readonly released: RollUps;
  /** What the pending changesets announce. */
  readonly announced: Bump;
}

/** What is wrong with the roll-ups of an API, a message each. */
export function verdict(
  { published, problems, listed, released, announced }: State,
  about: About,
): string[] {
  const stale = outdated(listed, published, about);
  const unannounced = announcementDue(published, released, announced, about);
  return [
    ...(problems.length > 0 ? [contradictions(problems, about)] : []),
    ...(stale === undefined ? [] : [stale]),
    ...(unannounced === undefined ? [] : [unannounced]),
  ];
}

/** What still has to be announced of an API, if anything. */
export function announcementDue(
  published: RollUps,
  released: RollUps,
  announced: Bump,
  about: About,
): string | undefined {
  const { lost, gained } = changesBetween(released, published);
  if (lost.length > 0 && !suffices(announced, "major"))
    return unannouncedLoss(lost, gained, announced, about);
  if (gained.length > 0 && !suffices(announced, "minor"))
    return unannouncedGain(gained, released.size === 0, announced, about);
  return undefined;
}
