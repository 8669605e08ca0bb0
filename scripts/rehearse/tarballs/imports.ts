import { createRequire, isBuiltin } from "node:module";
import { posix } from "node:path";
import type * as typescript from "../../consumers/typescript-5.9/node_modules/typescript/lib/typescript.d.ts";
import { leaves } from "./entry-points.ts";
import type { Parcel } from "./parcel.ts";

// The last TypeScript that can be asked from JavaScript.
const require = createRequire(
  new URL("../../consumers/typescript-5.9/package.json", import.meta.url),
);
const ts: typeof typescript = require("typescript");

/**
 * The imports in a package that lead nowhere once it is installed: files that it does not hold, and
 * packages that it does not depend on.
 */
export function brokenImports(parcel: Parcel): readonly string[] {
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

function whyNot(specifier: string) {
  if (specifier.startsWith(".")) return "which is not in the package.";
  if (specifier.startsWith("#")) return "which its `imports` do not lead anywhere.";
  return "which is not among its `dependencies`: nobody but us has it.";
}

function resolves(specifier: string, file: string, { manifest, files }: Parcel): boolean {
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

function holds(files: ReadonlyMap<string, string>, path: string, importer: string) {
  if (!/\.d\.[cm]?ts$/.test(importer)) return files.has(path) && !path.endsWith(".d.ts");
  return files.has(path) || files.has(path.replace(/(?<!\.d)\.[cm]?[jt]s$/, ".d.ts"));
}
