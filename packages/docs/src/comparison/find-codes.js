import { codeDocument, keyOf, locate, once, searcher } from "@wirecode/core/model";

/** @import { CodeRef, Located, SearchDocument } from "@wirecode/core/model" */
/** @import { Catalogue, ListedCode, ListedProtocol } from "./types.d.ts" */

/** A code of the catalogue and the protocol it belongs to. @typedef {{ protocol: ListedProtocol, code: ListedCode }} Listed */

/**
 * Every code of the catalogue.
 *
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
function everyCode({ protocols }) {
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
  return searchOf(catalogue)(query);
}

const searchOf = once((/** @type {Catalogue} */ catalogue) => {
  const { protocols, phrases } = catalogue;
  /** @type {Map<SearchDocument, Listed>} */
  const documents = new Map(everyCode(catalogue).map((one) => [documentOf(one), one]));
  const search = searcher({
    protocols,
    documents: [...documents.keys()],
    idle: phrases.search.idle,
  });
  return (/** @type {string} */ query) =>
    search(query).documents.flatMap((one) => documents.get(one) ?? []);
});

/**
 * @param {Listed} listed
 * @returns {SearchDocument}
 */
function documentOf({ protocol, code }) {
  const { title, lang = "", ...facts } = code;
  return codeDocument({ ...facts, protocol: protocol.id, text: { title, lang } }, protocol);
}

/**
 * The codes that are meant by an exact spelling: those of the protocol it names, or of any.
 *
 * @param {string} spelling
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
export function spelled(spelling, catalogue) {
  const { codes } = locate(spelling, comparableOf(catalogue));
  return codes.flatMap((one) => listedOf(one, catalogue));
}

/**
 * The protocols of a catalogue without their classes, which no page compares.
 *
 * @type {(catalogue: Catalogue) => readonly ListedProtocol[]}
 */
export const comparableOf = once((/** @type {Catalogue} */ { protocols }) =>
  protocols.map((protocol) => ({ ...protocol, classes: [] })),
);

/**
 * A code that was located, with its protocol.
 *
 * @param {Located<ListedCode>} located
 * @param {Catalogue} catalogue
 * @returns {readonly Listed[]}
 */
export function listedOf({ protocol: id, code }, { protocols }) {
  const protocol = protocols.find((one) => one.id === id);
  return protocol ? [{ protocol, code }] : [];
}
