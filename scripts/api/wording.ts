import { memberOf, namesakeOf } from "./enum-member.ts";
import type { Bump } from "./announced.ts";
import type { Change } from "./changes.ts";

const SHOWN = 25;
const OTHER_VALUE =
  "\n           A member keeps its value: a code with another value is another code.";

/** @param name The package. */
export function lossText({ line, now, subpaths }: Change, gained: readonly Change[], name: string) {
  if (now !== undefined)
    return `changed  ${thing(line, subpaths, name)}\n       to  ${now}${memberOf(line) ? OTHER_VALUE : ""}`;
  return `removed  ${thing(line, subpaths, name)}${advice(line, gained)}`;
}

/** @param name The package. */
export function gainText({ line, subpaths }: Change, name: string) {
  return `added    ${thing(line, subpaths, name)}`;
}

/** What is usual where a member of an enum goes. */
function advice(line: string, gained: readonly Change[]) {
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

function thing(line: string, subpaths: readonly string[], name: string) {
  const imports = subpaths.map((subpath) => name + subpath.slice(1));
  const shown =
    imports.length > 4 ? [...imports.slice(0, 3), `${imports.length - 3} more`] : imports;
  if (line === "") return `the entry point ${enumerated(shown)}`;
  return line.startsWith("./") ? name + line.slice(1) : `${line}  (${enumerated(shown)})`;
}

export function announcement(announced: Bump) {
  return announced === "none"
    ? "no changeset announces a new version of it"
    : `the changesets announce a ${announced} version`;
}

export function alongside(companions: readonly string[], before: string) {
  return companions.length > 0
    ? `${before}The same version goes to ${enumerated(companions)}.`
    : "";
}

function enumerated(names: readonly string[]) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function indented(lines: readonly string[], by = "  ") {
  const more = lines.length - SHOWN;
  const shown = more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more`] : lines;
  return shown.map((line) => `${by}${line}`).join("\n");
}
