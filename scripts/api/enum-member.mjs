import { partsOf } from "./line.mjs";

/**
 * @typedef {object} Member
 * @property {string} owner The enum.
 * @property {string} value As it is written in a list.
 */

/**
 * The member of an enum that a line tells of.
 * @param {string} line
 * @returns {Member | undefined}
 */
export function memberOf(line) {
  const { keyword, subject, rest } = partsOf(line);
  const owner = /^[\w$]+(?=[.[])/.exec(subject)?.[0];
  if (keyword !== "" || owner === undefined || !rest.startsWith(" = ")) return undefined;
  return { owner, value: rest.slice(3) };
}

/**
 * Another member of the same enum with the same value.
 * @param {Member} member
 * @param {readonly string[]} lines
 */
export function namesakeOf({ owner, value }, lines) {
  const line = lines.find((one) => {
    const other = memberOf(one);
    return other?.owner === owner && other.value === value;
  });
  return line && partsOf(line).subject;
}
