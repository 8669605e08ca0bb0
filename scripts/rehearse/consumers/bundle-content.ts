/** What should be in a bundle of the app, and what should not. */
interface Expectation {
  /** Whose facts the app looks up. */
  readonly protocol: string;
  /** All there are. */
  readonly protocols: readonly string[];
  /** A text that the app loads when it needs it. */
  readonly words: string;
  /** The same text in a language that the app does not ask for. */
  readonly unwanted: string;
}

/**
 * What a bundler has taken in that nobody imported, what it has lost, and what it loads too early.
 * @param chunks the code of each
 */
export function bundleProblems(
  chunks: readonly string[],
  { protocol, protocols, words, unwanted }: Expectation,
): readonly string[] {
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
 */
const holdsFacts = (id: string): ((code: string) => boolean) => {
  const beginning = new RegExp(`protocol:${id},code:[^{}]*,name:`);
  return (code) => beginning.test(code.replaceAll(/[\s"'`\\]+/g, ""));
};
