/**
 * The first of the languages somebody reads that is among those on offer, whatever their regions and scripts.
 *
 * @param wanted BCP 47 tags, the best first
 */
export function bestLocale(wanted: readonly string[], offered: readonly string[]) {
  return wanted
    .map((one) => offered.find((other) => languageOf(other) === languageOf(one)))
    .find((found) => found !== undefined);
}

function languageOf(tag: string) {
  return tag.toLowerCase().split("-")[0];
}
