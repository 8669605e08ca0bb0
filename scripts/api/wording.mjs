import { memberOf, namesakeOf } from "./enum-member.mjs";

/** @import { Bump } from "./announced.mjs" */
/** @import { Change } from "./changes.mjs" */

const SHOWN = 25;
const OTHER_VALUE =
  "\n           A member keeps its value: a code with another value is another code.";

/**
 * @param {Change} change
 * @param {readonly Change[]} gained
 */
export function lossText({ line, now, subpaths }, gained) {
  if (now !== undefined)
    return `changed  ${thing(line, subpaths)}\n       to  ${now}${memberOf(line) ? OTHER_VALUE : ""}`;
  return `removed  ${thing(line, subpaths)}${advice(line, gained)}`;
}

/** @param {Change} change */
export function gainText({ line, subpaths }) {
  return `added    ${thing(line, subpaths)}`;
}

/**
 * What is usual where a member of an enum goes.
 * @param {string} line
 * @param {readonly Change[]} gained
 */
function advice(line, gained) {
  const member = memberOf(line);
  if (!member) return "";
  const namesake = namesakeOf(
    member,
    gained.map((one) => one.line),
  );
  return namesake
    ? `\n           It is \`${namesake}\` now. A code keeps its name: programs use it, and it says the same as before.`
    : "\n           Keep the member: its code gets `status: deprecated` or `obsolete`, and editors strike it through.";
}

/**
 * @param {string} line
 * @param {readonly string[]} subpaths
 */
function thing(line, subpaths) {
  const where =
    subpaths.length > 4 ? [...subpaths.slice(0, 3), `${subpaths.length - 3} more`] : subpaths;
  if (line === "") return `the entry point ${enumerated(where)}`;
  return line.startsWith("./") ? line : `${line}  (${enumerated(where)})`;
}

/** @param {Bump} announced */
export function announcement(announced) {
  return announced === "none"
    ? "no changeset announces a new version of it"
    : `the changesets announce a ${announced} version`;
}

/**
 * @param {readonly string[]} companions
 * @param {string} before
 */
export function alongside(companions, before) {
  return companions.length > 0
    ? `${before}The same version goes to ${enumerated(companions)}.`
    : "";
}

/** @param {readonly string[]} names */
export function enumerated(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/**
 * @param {readonly string[]} lines
 * @param {string} [by]
 */
export function indented(lines, by = "  ") {
  const more = lines.length - SHOWN;
  const shown = more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more`] : lines;
  return shown.map((line) => `${by}${line}`).join("\n");
}
