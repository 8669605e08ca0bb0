import { createPackageFromTarballData } from "@arethetypeswrong/core";
import type { Manifest } from "../../release/workspaces.ts";

/** A package as it is published. */
export interface Parcel {
  readonly manifest: Manifest;
  /** Their text by path, such as `dist/index.js`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Unpacks a tarball in memory. */
export function openParcel(tarball: Uint8Array): Parcel {
  const archive = createPackageFromTarballData(tarball);
  const root = `/node_modules/${archive.packageName}/`;
  const files = new Map(
    archive.listFiles().map((path) => [path.slice(root.length), archive.readFile(path)]),
  );
  return { manifest: JSON.parse(files.get("package.json") ?? ""), files };
}
