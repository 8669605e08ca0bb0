import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";

/** @typedef {import("@arethetypeswrong/core").Problem} Problem */

/** The ways in which a package of ES modules is imported; those of CommonJS are left to `require`, which needs no types. */
const RESOLUTIONS = /** @type {const} */ (["node16-esm", "bundler"]);

/**
 * What are-the-types-wrong finds in the entry points of a package.
 * @param {Uint8Array} tarball
 * @param {readonly string[]} subpaths
 * @returns {Promise<readonly string[]>}
 */
export async function typeProblems(tarball, subpaths) {
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    entrypoints: [...subpaths],
  });
  if (result.types === false) return ["The package has no types."];
  return result.problems
    .filter((problem) => !isDefaultOfJson(problem))
    .filter((problem) =>
      RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, result)),
    )
    .map((problem) => `${where(problem)}: ${problemKindInfo[problem.kind].description}`);
}

/**
 * JSON is imported as a default export by Node and by bundlers alike, as the declarations say. The check
 * takes it for CommonJS.
 * @param {Problem} problem
 */
const isDefaultOfJson = (problem) =>
  problem.kind === "FalseExportDefault" && problem.implementationFileName.endsWith(".json");

/** @param {Problem} problem */
function where(problem) {
  if ("entrypoint" in problem) return `"${problem.entrypoint}" (${problem.resolutionKind})`;
  if ("moduleSpecifier" in problem) return `${problem.fileName} imports ${problem.moduleSpecifier}`;
  return "fileName" in problem ? problem.fileName : problem.typesFileName;
}
