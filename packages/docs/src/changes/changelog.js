import { KINDS } from "./kinds.js";

/** @import { Change, Told } from "./types.d.ts" */

const NAME = /^# (?<name>\S+)$/m;
const RELEASE = /^## (?<version>\d\S*)$/;
const COMMIT = /^[\da-f]{7,40}: /;
const DEPENDENCIES = /^Updated dependencies/;

/**
 * The releases in a change log as changesets writes it, in the order of the file. What it tells of the data is not
 * read here: that is recorded for programs too.
 *
 * @param {string} file
 * @returns {Told[]}
 */
export function changelog(file) {
  const name = NAME.exec(file)?.groups?.["name"] ?? "";
  return file.split(/^(?=## )/m).flatMap((part) => {
    const [heading = "", ...rest] = part.split("\n");
    const version = RELEASE.exec(heading)?.groups?.["version"];
    return version === undefined ? [] : { version, changes: changesIn(rest.join("\n"), name) };
  });
}

/**
 * @param {string} part
 * @param {string} name
 * @returns {Change[]}
 */
function changesIn(part, name) {
  return part.split(/^### /m).flatMap((section) => {
    const [heading = "", ...rest] = section.split("\n");
    const kind = KINDS.find((one) => heading.toLowerCase() === `${one} changes`);
    if (!kind) return [];
    return itemsIn(rest.join("\n")).map((text) => ({ kind, packages: [name], text }));
  });
}

/**
 * The items of a list without the commit that each begins with; what only follows from a dependency is none.
 *
 * @param {string} list
 */
function itemsIn(list) {
  return list
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(COMMIT, "").replaceAll(/^ {2}/gm, "").trim())
    .filter((text) => !DEPENDENCIES.test(text));
}
