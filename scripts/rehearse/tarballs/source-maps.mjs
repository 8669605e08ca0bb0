import { posix } from "node:path";

/** @typedef {{ sources: readonly string[]; sourcesContent?: readonly (string | null)[]; sourceRoot?: string }} SourceMap */

/**
 * What keeps a debugger from showing the sources of a package.
 * @param {Pick<import("./parcel.mjs").Parcel, "files">} parcel
 * @returns {readonly string[]}
 */
export function sourceMapProblems({ files }) {
  const named = new Set();
  const problems = [...files].flatMap(([file, text]) => {
    const url = /\.(?:[cm]?js|[cm]?ts)$/.test(file) ? mapNamedBy(text) : undefined;
    if (url === undefined) return [];
    const map = posix.join(posix.dirname(file), url);
    named.add(map);
    const mapText = files.get(map);
    if (mapText === undefined) return `${file} names ${map}, which is not in the package.`;
    return unresolvedSources(map, JSON.parse(mapText), files);
  });
  const orphans = [...files.keys()].filter((file) => file.endsWith(".map") && !named.has(file));
  return [...problems, ...orphans.map((file) => `${file} is a source map that no file names.`)];
}

/** @param {string} text */
const mapNamedBy = (text) =>
  [...text.matchAll(/^\/\/# sourceMappingURL=(\S+)\s*$/gm)].map(([, url]) => url).at(-1);

/**
 * @param {string} map
 * @param {SourceMap} content
 * @param {ReadonlyMap<string, string>} files
 */
function unresolvedSources(map, { sources, sourcesContent = [], sourceRoot = "" }, files) {
  return sources
    .filter((source, index) => {
      const path = posix.join(posix.dirname(map), sourceRoot, source);
      return typeof sourcesContent[index] !== "string" && !files.has(path);
    })
    .map((source) => `${map} points at ${source}, which neither it nor the package holds.`);
}
