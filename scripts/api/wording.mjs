import { memberOf, namesakeOf } from "./enum-member.mjs";

/** @import { Bump } from "./announced.mjs" */
/** @import { Change } from "./changes.mjs" */

const SHOWN = 25;
const OTHER_VALUE =
  "\n           A member keeps its value: a code with another value is another code.";

/**
 * @param {Change} change
 * @param {readonly Change[]} gained
 * @param {string} name The package.
 */
export function lossText({ line, now, subpaths }, gained, name) {
  if (now !== undefined)
    return `changed  ${thing(line, subpaths, name)}\n       to  ${now}${memberOf(line) ? OTHER_VALUE : ""}`;
  return `removed  ${thing(line, subpaths, name)}${advice(line, gained)}`;
}

/**
 * @param {Change} change
 * @param {string} name The package.
 */
export function gainText({ line, subpaths }, name) {
  return `added    ${thing(line, subpaths, name)}`;
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
 * @param {string} name
 */
function thing(line, subpaths, name) {
  const imports = subpaths.map((subpath) => name + subpath.slice(1));
  const shown =
    imports.length > 4 ? [...imports.slice(0, 3), `${imports.length - 3} more`] : imports;
  if (line === "") return `the entry point ${enumerated(shown)}`;
  return line.startsWith("./") ? name + line.slice(1) : `${line}  (${enumerated(shown)})`;
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
function enumerated(names) {
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
