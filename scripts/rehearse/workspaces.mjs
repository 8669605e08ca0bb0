import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What a package.json says.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {readonly string[]} [workspaces]
 * @property {Readonly<Record<string, string>>} [scripts]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 * @property {Readonly<Record<string, string>>} [peerDependencies]
 * @property {Readonly<Record<string, string>>} [bin]
 * @property {string} [main]
 * @property {string} [types]
 * @property {unknown} [exports]
 * @property {unknown} [imports]
 */

/** @typedef {{ folder: string; manifest: Manifest }} Workspace */

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export const manifestOf = (folder) => readJson(join(folder, "package.json"));

/** @param {string} file */
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * The workspaces of a repository, their folders relative to its root.
 * @param {string} root
 * @returns {readonly Workspace[]}
 */
export function workspaces(root) {
  return (manifestOf(root).workspaces ?? []).flatMap((pattern) =>
    // All our patterns are a folder and a star.
    readdirSync(join(root, dirname(pattern)))
      .map((name) => join(dirname(pattern), name))
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => ({ folder, manifest: manifestOf(join(root, folder)) })),
  );
}

/**
 * Those that are published.
 * @param {string} root
 */
export const publishedWorkspaces = (root) =>
  workspaces(root).filter(({ manifest }) => manifest.private !== true);
