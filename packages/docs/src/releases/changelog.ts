import type { Change, LoggedRelease } from "./types.ts";
import { KINDS } from "./kinds.ts";

const NAME = /^# (?<name>\S+)$/m;
const RELEASE = /^## (?<version>\d\S*)$/;
const COMMIT = /^[\da-f]{7,40}: /;
const DEPENDENCIES = /^Updated dependencies/;

/**
 * The releases in a change log as changesets writes it, in the order of the file. What it tells of the data is not
 * read here: that is recorded for programs too.
 */
export function changelog(file: string): LoggedRelease[] {
  const name = NAME.exec(file)?.groups?.["name"] ?? "";
  return file.split(/^(?=## )/m).flatMap((part) => {
    const [heading = "", ...rest] = part.split("\n");
    const version = RELEASE.exec(heading)?.groups?.["version"];
    return version === undefined ? [] : { version, changes: changesIn(rest.join("\n"), name) };
  });
}

function changesIn(part: string, name: string): Change[] {
  return part.split(/^### /m).flatMap((section) => {
    const [heading = "", ...rest] = section.split("\n");
    const kind = KINDS.find((one) => heading.toLowerCase() === `${one} changes`);
    if (!kind) return [];
    return itemsIn(rest.join("\n")).map((text) => ({ kind, packages: [name], text }));
  });
}

/**
 * The items of a list without the commit that each begins with; what only follows from a dependency is none.
 */
function itemsIn(list: string) {
  return list
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(COMMIT, "").replaceAll(/^ {2}/gm, "").trim())
    .filter((text) => !DEPENDENCIES.test(text));
}
