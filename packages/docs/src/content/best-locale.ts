/**
 * The first of the languages somebody reads that is among those on offer, whatever their regions. A language that is
 * written in several scripts is only offered in the one that the reader reads: `zh-TW` does not find `zh-Hans`.
 *
 * @param wanted BCP 47 tags, the best first
 */
export function bestLocale(wanted: readonly string[], offered: readonly string[]) {
  const written = offered.map((tag) => ({ tag, form: formOf(tag) }));
  return wanted
    .map((one) => written.find(({ form }) => form === formOf(one))?.tag)
    .find((found) => found !== undefined);
}

/** A language in a script, the likely one where the tag says none; nothing of what is no tag. */
function formOf(tag: string) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
