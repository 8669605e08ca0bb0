import type { Release, ReleaseRecord } from "./types.ts";
import { changesBetween, type Edition } from "@wirecode/model";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changelog } from "./changelog.ts";
import { changeset } from "./changeset.ts";
import { releasesOf } from "./releases.ts";

const LOGS = ["packages/core/CHANGELOG.md", "packages/cli/CHANGELOG.md"];

/** Where each release is recorded by its version, and what the data of the last one said. */
const RECORDS = "packages/core/releases";
const LAST_EDITION = "edition.json";

/**
 * What changed between releases, and first what the next one will bring.
 *
 * @param root the folder of the repository
 * @param edition what the data says now; there is no such file where a part of it was generated
 * @returns newest first; the same files give the same list
 */
export function loadReleases(root: string, edition: string): Release[] {
  const folder = join(root, ".changeset");
  const pending = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .toSorted()
    .flatMap((name) => changeset(readFileSync(join(folder, name), "utf8")) ?? []);
  const logs = LOGS.map((name) => join(root, name)).filter((file) => existsSync(file));
  const current = editionIn(edition);
  const last = editionIn(join(root, RECORDS, LAST_EDITION));
  if (current && last && current.edition !== last.edition) {
    throw new Error(`${RECORDS}/${LAST_EDITION} is of format ${last.edition}: make it again.`);
  }
  return releasesOf({
    pending,
    ...(current && { data: changesBetween(last, current) }),
    logs: logs.map((file) => changelog(readFileSync(file, "utf8"))),
    records: recordsIn(join(root, RECORDS)),
  });
}

function recordsIn(folder: string): ReleaseRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== LAST_EDITION)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

function editionIn(file: string): Edition | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
