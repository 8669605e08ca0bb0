import { posix } from "node:path";
import type { Parcel } from "./parcel.ts";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly sourceRoot?: string;
}

/** What keeps a debugger from showing the sources of a package. */
export function sourceMapProblems({ files }: Pick<Parcel, "files">): readonly string[] {
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

const mapNamedBy = (text: string) =>
  [...text.matchAll(/^\/\/# sourceMappingURL=(\S+)\s*$/gm)].map(([, url]) => url).at(-1);

function unresolvedSources(
  map: string,
  { sources, sourcesContent = [], sourceRoot = "" }: SourceMap,
  files: ReadonlyMap<string, string>,
) {
  return sources
    .filter((source, index) => {
      const path = posix.join(posix.dirname(map), sourceRoot, source);
      return typeof sourcesContent[index] !== "string" && !files.has(path);
    })
    .map((source) => `${map} points at ${source}, which neither it nor the package holds.`);
}
