import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a package.json says. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly types?: string;
  readonly exports?: unknown;
  readonly imports?: unknown;
}

export interface Workspace {
  readonly folder: string;
  readonly manifest: Manifest;
}

export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The workspaces of a repository, their folders relative to its root. */
export function workspaces(root: string): readonly Workspace[] {
  return (manifestOf(root).workspaces ?? []).flatMap((pattern) =>
    // All our patterns are a folder and a star.
    readdirSync(join(root, dirname(pattern)))
      .map((name) => join(dirname(pattern), name))
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => ({ folder, manifest: manifestOf(join(root, folder)) })),
  );
}

/** Those that are published. */
export const publishedWorkspaces = (root: string) =>
  workspaces(root).filter(({ manifest }) => manifest.private !== true);
