import { createRequire, isBuiltin } from "node:module";
import { posix } from "node:path";
import { leaves } from "./entry-points.mjs";

// The last TypeScript that can be asked from JavaScript.
const require = createRequire(
  new URL("../../consumers/typescript-5.9/package.json", import.meta.url),
);
/** @type {typeof import("../../consumers/typescript-5.9/node_modules/typescript/lib/typescript.d.ts")} */
const ts = require("typescript");

/** @typedef {import("./parcel.mjs").Parcel} Parcel */

/**
 * The imports in a package that lead nowhere once it is installed: files that it does not hold, and
 * packages that it does not depend on.
 * @param {Parcel} parcel
 * @returns {readonly string[]}
 */
export function brokenImports(parcel) {
  return [...parcel.files]
    .filter(([file]) => /\.(?:[cm]?js|[cm]?ts)$/.test(file))
    .flatMap(([file, text]) =>
      ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => !resolves(specifier, file, parcel))
        .map((specifier) => `${file} imports ${specifier}, ${whyNot(specifier)}`),
    );
}

/** @param {string} specifier */
function whyNot(specifier) {
  if (specifier.startsWith(".")) return "which is not in the package.";
  if (specifier.startsWith("#")) return "which its `imports` do not lead anywhere.";
  return "which is not among its `dependencies`: nobody but us has it.";
}

/**
 * @param {string} specifier
 * @param {string} file
 * @param {Parcel} parcel
 * @returns {boolean}
 */
function resolves(specifier, file, { manifest, files }) {
  if (specifier.startsWith("."))
    return holds(files, posix.join(posix.dirname(file), specifier), file);
  if (specifier.startsWith("#")) {
    // Declarations and code each take the condition that is theirs; here it is enough that one leads on.
    return leaves(new Map(Object.entries(manifest.imports ?? {})).get(specifier)).some((target) =>
      target.startsWith(".")
        ? holds(files, posix.normalize(target), file)
        : resolves(target, file, { manifest, files }),
    );
  }
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const needed = { ...manifest.dependencies, ...manifest.peerDependencies };
  return isBuiltin(specifier) || name === manifest.name || name in needed;
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {string} path
 * @param {string} importer
 */
function holds(files, path, importer) {
  if (!/\.d\.[cm]?ts$/.test(importer)) return files.has(path) && !path.endsWith(".d.ts");
  return files.has(path) || files.has(path.replace(/(?<!\.d)\.[cm]?[jt]s$/, ".d.ts"));
}
