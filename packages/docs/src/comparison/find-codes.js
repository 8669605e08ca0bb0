import { covers, foldName, inForce, keyOf, rank } from "@wirecode/core/model";

/** @import { Code, CodeRef } from "@wirecode/core/model" */
/** @import { Catalogue, ListedCode, ListedProtocol } from "./types.d.ts" */

/** A code of the catalogue and the protocol it belongs to. @typedef {{ protocol: ListedProtocol, code: ListedCode }} Listed */

/**
 * Every code of the catalogue.
 *
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
export function everyCode({ protocols }) {
  return protocols.flatMap((protocol) => protocol.codes.map((code) => ({ protocol, code })));
}

/**
 * Where a code is listed.
 *
 * @param {Listed} listed
 * @returns {CodeRef}
 */
export function refOf({ protocol, code }) {
  return { protocol: protocol.id, code: keyOf(code) };
}

/**
 * The code at a reference.
 *
 * @param {CodeRef} at
 * @param {Catalogue} catalogue
 * @returns {Listed | undefined}
 */
export function listedAt({ protocol: id, code: key }, { protocols }) {
  const protocol = protocols.find((one) => one.id === id);
  const code = protocol?.codes.find((one) => keyOf(one) === key);
  return protocol && code && { protocol, code };
}

/**
 * The codes that match what somebody types, best first.
 *
 * @param {string} query
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
export function matching(query, catalogue) {
  const listed = new Map(everyCode(catalogue).map((one) => [searchable(one), one]));
  return rank(query, [...listed.keys()]).flatMap((found) => listed.get(found) ?? []);
}

/**
 * A listed code in the shape that ranking reads.
 *
 * @param {Listed} listed
 * @returns {Code}
 */
function searchable({ protocol, code }) {
  const { title, lang = "" } = code;
  return {
    class: null,
    references: [],
    retry: "unstated",
    act: [],
    sentBy: [],
    onWire: true,
    attributes: { title: protocol.title },
    related: [],
    meanings: [],
    example: [],
    ...code,
    protocol: protocol.id,
    text: { lang, title, summary: "", meaning: "", fix: {} },
  };
}

/**
 * The codes that are meant by an exact spelling, such as `551`, `smtp 551`, `smtp:551`, `SMTP551`, `551 smtp`,
 * `not-found`, `NXDOMAIN`, `16@tsig` or `ws 4001`: those of the protocol it names, or of any.
 *
 * @param {string} spelling
 * @param {Catalogue} catalogue
 * @param {string} [within] the protocol that is meant where none is named
 * @returns {readonly Listed[]}
 */
export function spelled(spelling, { protocols }, within) {
  const written = fold(spelling);
  if (written === "") return [];
  const named = protocols.flatMap((protocol) => {
    const names = new Set([fold(protocol.id), fold(protocol.title)]);
    const rests = [...names].flatMap((name) => [
      ...(written.startsWith(name) ? [written.slice(name.length)] : []),
      ...(written.endsWith(name) ? [written.slice(0, -name.length)] : []),
    ]);
    return [...new Set(rests)].flatMap((rest) => codesOf(protocol, rest));
  });
  if (named.length > 0) return named;
  return protocols
    .filter(({ id }) => within === undefined || id === within)
    .flatMap((protocol) => codesOf(protocol, written));
}

/**
 * @param {ListedProtocol} protocol
 * @param {string} written
 * @returns {readonly Listed[]}
 */
function codesOf(protocol, written) {
  if (written === "") return [];
  const { codes } = protocol;
  const exact = codes.filter((code) => fold(String(keyOf(code))) === written);
  const valued =
    exact.length > 0 ? exact : codes.filter(({ code }) => fold(String(code)) === written);
  const ranged = codes.filter((code) => code.range && inForce(code) && covers(code, written));
  const named = codes.filter(({ name, mnemonic = "", phrase, aliases }) =>
    [name, mnemonic, phrase ?? "", ...aliases].some((one) => fold(one) === written),
  );
  const found = [valued, ranged, named].find((some) => some.length > 0) ?? [];
  return found.map((code) => ({ protocol, code }));
}

/** @param {string} words */
function fold(words) {
  return foldName(words.replaceAll(/[/:,+@]/g, " "));
}
