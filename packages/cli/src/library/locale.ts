/**
 * The language that serves a reader best: the tag itself or the longest beginning of it that is known, as BCP 47
 * lookup finds it (RFC 4647 §3.4), with the script filled in where the tag leaves it open: `zh-CN` finds `zh-Hans`.
 */
export function matchLocale(asked: string, known: readonly string[]): string | undefined {
  const locale = parse(asked);
  if (!locale) return undefined;
  // Filling in the script takes 2 ms, for which Intl reads its data about every language.
  return longest(locale.baseName, known) ?? longest(locale.maximize().baseName, known);
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

/** The language that the environment asks for, as POSIX ranks its variables; `undefined` when it asks for none. */
export function environmentLocale(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const value = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  const tag = value.replace(/[.@].*$/, "").replaceAll("_", "-");
  return tag === "" || tag === "C" || tag === "POSIX" ? undefined : tag;
}
