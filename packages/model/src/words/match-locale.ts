/**
 * The language that serves a reader best, as BCP 47 lookup finds it (RFC 4647 §3.4): the tag itself or the longest beginning
 * of it that is known, and otherwise one of the same language. It has to be in the script of the tag, or in the one that is
 * likely where the tag leaves it open: `zh-CN` finds `zh-Hans`, and `zh-TW` and `ar-Latn` find nothing but their own.
 * A known tag without a script is taken for that of all its regions, which is why there is `zh-Hans` and no `zh`.
 * @internal
 */
export function matchLocale(asked: string, known: readonly string[]): string | undefined {
  const locale = parse(asked);
  if (!locale) return undefined;
  const ofLanguage = known.filter((tag) => parse(tag)?.language === locale.language);
  const found = longest(locale.baseName, ofLanguage);
  const isSure = locale.script === undefined || parse(found ?? "")?.script === locale.script;
  if (ofLanguage.length === 0 || (found !== undefined && isSure)) return found;
  // Filling in scripts takes 2 ms, for which Intl reads its data about every language.
  const { baseName, script } = locale.maximize();
  const readable = ofLanguage.filter((tag) => parse(tag)?.maximize().script === script);
  return longest(baseName, readable) ?? longest(locale.baseName, readable) ?? readable[0];
}

function longest(wanted: string, known: readonly string[]): string | undefined {
  return beginnings(wanted).flatMap((tag) => known.find((one) => same(one, tag)) ?? [])[0];
}

function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function beginnings(tag: string): string[] {
  const parts = tag.split("-");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
