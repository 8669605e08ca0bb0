import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";

/** The ways in which a package of ES modules is imported, and those of one that is there as CommonJS, too. */
const RESOLUTIONS = {
  modules: ["node16-esm", "bundler"],
  both: ["node10", "node16-cjs", "node16-esm", "bundler"],
} as const;

/** What are-the-types-wrong finds in the entry points of a package. */
export async function typeProblems(
  tarball: Uint8Array,
  subpaths: readonly string[],
  forms: keyof typeof RESOLUTIONS,
): Promise<readonly string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball), {
    entrypoints: [...subpaths],
  });
  if (result.types === false) return ["The package has no types."];
  return result.problems
    .filter((problem) => !isDefaultOfJson(problem))
    .filter((problem) =>
      RESOLUTIONS[forms].some((kind) => problemAffectsResolutionKind(problem, kind, result)),
    )
    .map((problem) => `${where(problem)}: ${problemKindInfo[problem.kind].description}`);
}

/**
 * JSON is imported as a default export by Node and by bundlers alike, as the declarations say. The check
 * takes it for CommonJS.
 */
const isDefaultOfJson = (problem: Problem) =>
  problem.kind === "FalseExportDefault" && problem.implementationFileName.endsWith(".json");

function where(problem: Problem) {
  if ("entrypoint" in problem) return `"${problem.entrypoint}" (${problem.resolutionKind})`;
  if ("moduleSpecifier" in problem) return `${problem.fileName} imports ${problem.moduleSpecifier}`;
  return "fileName" in problem ? problem.fileName : problem.typesFileName;
}
