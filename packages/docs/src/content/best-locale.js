/**
 * The first of the languages somebody reads that is among those on offer, whatever their regions and scripts.
 *
 * @param {readonly string[]} wanted BCP 47 tags, the best first
 * @param {readonly string[]} offered
 */
export function bestLocale(wanted, offered) {
  return wanted
    .map((one) => offered.find((other) => languageOf(other) === languageOf(one)))
    .find((found) => found !== undefined);
}

/** @param {string} tag */
function languageOf(tag) {
  return tag.toLowerCase().split("-")[0];
}
