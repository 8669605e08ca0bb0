/** The order of versions by SemVer, the latest first: a prerelease comes before its release. */
export function newestFirst(one: string, other: string) {
  const [left, right] = [splitVersion(one), splitVersion(other)];
  return compare(right.core, left.core) || comparePrereleases(right.prerelease, left.prerelease);
}

function splitVersion(version: string) {
  const [named = ""] = version.split("+");
  const dash = named.indexOf("-");
  const [core, prerelease] = dash < 0 ? [named, ""] : [named.slice(0, dash), named.slice(dash + 1)];
  return { core: core.split("."), prerelease: prerelease === "" ? [] : prerelease.split(".") };
}

function comparePrereleases(one: readonly string[], other: readonly string[]) {
  // What has no prerelease part is the release itself, and higher (SemVer §11.3).
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  return compare(one, other);
}

function compare(one: readonly string[], other: readonly string[]) {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = comparePart(one[i], other[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Numbers by size and below words; words by code unit; and what is absent below all (SemVer §11.4).
 */
function comparePart(one: string | undefined, other: string | undefined) {
  if (one === undefined || other === undefined)
    return one === other ? 0 : one === undefined ? -1 : 1;
  const [left, right] = [one, other].map((part) => (/^\d+$/.test(part) ? Number(part) : undefined));
  if (left !== undefined && right !== undefined) return left - right;
  if (left !== undefined || right !== undefined) return left === undefined ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}
