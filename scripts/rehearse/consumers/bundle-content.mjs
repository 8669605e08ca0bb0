/**
 * What should be in a bundle of the app, and what should not.
 * @typedef {object} Expectation
 * @property {string} protocol  whose facts the app looks up
 * @property {readonly string[]} protocols  all there are
 * @property {string} words  a text that the app loads when it needs it
 * @property {string} unwanted  the same text in a language that the app does not ask for
 */

/**
 * What a bundler has taken in that nobody imported, what it has lost, and what it loads too early.
 * @param {readonly string[]} chunks  the code of each
 * @param {Expectation} expectation
 * @returns {readonly string[]}
 */
export function bundleProblems(chunks, { protocol, protocols, words, unwanted }) {
  const wordless = chunks.filter((code) => !code.includes(words));
  const foreign = protocols.filter((id) => id !== protocol && chunks.some(holdsFacts(id)));
  return [
    ...foreign.map((id) => `It holds the facts of ${id}, which nobody imported.`),
    ...(wordless.length < chunks.length ? [] : ["It lacks the words."]),
    ...(wordless.some(holdsFacts(protocol))
      ? []
      : [`It has no chunk with the facts of ${protocol} and without words to load when needed.`]),
    ...(chunks.some((code) => code.includes(unwanted))
      ? ["It holds words in a language that nobody imported."]
      : []),
  ];
}

/**
 * Recognizes the facts of a protocol by how they begin, however a bundler spells that. A pair that names one
 * of its codes does not count.
 * @param {string} id
 * @returns {(code: string) => boolean}
 */
const holdsFacts = (id) => {
  const beginning = new RegExp(`protocol:${id},code:[^{}]*,name:`);
  return (code) => beginning.test(code.replaceAll(/[\s"'`\\]+/g, ""));
};
