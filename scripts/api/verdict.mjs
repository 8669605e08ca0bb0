import { suffices } from "./announced.mjs";
import { changesBetween } from "./changes.mjs";
import { contradictions, outdated, unannouncedGain, unannouncedLoss } from "./messages.mjs";

/** @import { Bump } from "./announced.mjs" */
/** @import { Lists } from "./list-api.mjs" */
/** @import { About } from "./messages.mjs" */

/**
 * @typedef {object} State
 * @property {Lists} published What the build offers.
 * @property {readonly string[]} problems In what the build contradicts itself.
 * @property {Lists} listed The reviewed lists.
 * @property {Lists} released The lists of the last release; empty before the first.
 * @property {Bump} announced What the pending changesets announce.
 */

/**
 * What is wrong with the lists of an API, a message each.
 * @param {State} state
 * @param {About} about
 * @returns {string[]}
 */
export function verdict({ published, problems, listed, released, announced }, about) {
  const stale = outdated(listed, published, about);
  const unannounced = announcementDue(published, released, announced, about);
  return [
    ...(problems.length > 0 ? [contradictions(problems, about)] : []),
    ...(stale === undefined ? [] : [stale]),
    ...(unannounced === undefined ? [] : [unannounced]),
  ];
}

/**
 * What still has to be announced of an API, if anything.
 * @param {Lists} published
 * @param {Lists} released
 * @param {Bump} announced
 * @param {About} about
 * @returns {string | undefined}
 */
export function announcementDue(published, released, announced, about) {
  const { lost, gained } = changesBetween(released, published);
  if (lost.length > 0 && !suffices(announced, "major"))
    return unannouncedLoss(lost, gained, announced, about);
  if (gained.length > 0 && !suffices(announced, "minor"))
    return unannouncedGain(gained, released.size === 0, announced, about);
  return undefined;
}
