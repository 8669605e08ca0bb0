import type { Change } from "./changes.ts";

const OTHER_VALUE =
  "\n           A member keeps its value: a code with another value is another code.";

/** @param name The package. */
export function lossText(change: Change, gained: readonly Change[], name: string) {
  if (change.isDemanded)
    return `demanded ${thing(change, name)}\n           Callers make such an object themselves, and have to give this now. Let it be left out.`;
  if (change.now !== undefined)
    return `changed  ${thing(change, name)}\n       to  ${change.now}${memberIn(change.text) ? OTHER_VALUE : ""}`;
  return `removed  ${thing(change, name)}${advice(change.text, gained)}`;
}

/** @param name The package. */
export function gainText(change: Change, name: string) {
  return `added    ${thing(change, name)}`;
}

/** What is usual where a member of an enum goes. */
function advice(text: string, gained: readonly Change[]) {
  const member = memberIn(text);
  if (!member) return "";
  const namesake = gained
    .flatMap((one) => memberIn(one.text) ?? [])
    .find(({ owner, value }) => owner === member.owner && value === member.value);
  return namesake
    ? `\n           It is \`${namesake.subject}\` now. A code keeps its name: programs use it, and it says the same as before.`
    : "\n           Keep the member: its code gets `status: deprecated` or `obsolete`, and editors strike it through.";
}

/** The member of an enum that a text tells of: `Pot.Full = 1`. */
function memberIn(text: string) {
  const { subject, owner, value } =
    /^(?<subject>(?<owner>[\w$]+)(?:\.[\w$]+|\[.*\])) = (?<value>.+)$/.exec(text)?.groups ?? {};
  return subject === undefined ? undefined : { subject, owner, value };
}

function thing({ text, subpaths }: Change, name: string) {
  const imports = subpaths.map((subpath) => name + subpath.slice(1));
  const shown =
    imports.length > 4 ? [...imports.slice(0, 3), `${imports.length - 3} more`] : imports;
  return text === "" ? `the entry point ${enumerated(shown)}` : `${text}  (${enumerated(shown)})`;
}

export function enumerated(names: readonly string[]) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
