import type { DataChanges } from "@wirecode/model";
import type { Change, Release, ReleaseRecord, LoggedRelease } from "./types.ts";
import { byKind } from "./kinds.ts";
import { newestFirst } from "./newest-first.ts";

/**
 * The releases of packages that share their versions, newest first, with the next one before them if anything waits for
 * it. A change that several packages describe in the same words is one change.
 */
export function releasesOf({
  pending,
  data,
  logs,
  records,
}: {
  readonly pending: readonly Change[];
  readonly data?: DataChanges;
  readonly logs: readonly (readonly LoggedRelease[])[];
  readonly records: readonly ReleaseRecord[];
}): Release[] {
  const all = logs.flat();
  const versions = [...all, ...records].map(({ version }) => version);
  const published = [...new Set(versions)].toSorted(newestFirst).map((version) => {
    const changes = all.flatMap((log) => (log.version === version ? log.changes : []));
    return { version, changes: merged(changes), ...recorded(version, records) };
  });
  if (pending.length === 0 && (data?.changes ?? []).length === 0) return published;
  return [{ version: "next", changes: merged(pending), ...(data && { data }) }, ...published];
}

function recorded(
  wanted: string,
  records: readonly ReleaseRecord[],
): Pick<Release, "date" | "data"> {
  const record = records.find(({ version }) => version === wanted);
  if (!record) return {};
  const { version: _, date, ...data } = record;
  return { date, data };
}

function merged(changes: readonly Change[]) {
  const sorted = changes.toSorted(byKind);
  return [...new Set(sorted.map(({ text }) => text))].flatMap((text) => {
    const [first, ...others] = sorted.filter((change) => change.text === text);
    if (!first) return [];
    const packages = [first, ...others].flatMap((change) => change.packages);
    return { ...first, packages: [...new Set(packages)] };
  });
}
