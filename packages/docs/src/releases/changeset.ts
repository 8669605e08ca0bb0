import type { Change } from "./types.ts";
import { KINDS } from "./kinds.ts";

const FILE = /^---\n(?<packages>.*?)---\n(?<text>.*)$/s;
const BUMP = /^["']?(?<name>[^"':]+)["']?: (?<kind>major|minor|patch)$/gm;

/**
 * A changeset as a change of the greatest kind it names; nothing for one that names no package.
 *
 * @param file what a file of `.changeset/` holds
 */
export function changeset(file: string): Change | undefined {
  const { packages = "", text = "" } = FILE.exec(file)?.groups ?? {};
  const bumps = [...packages.matchAll(BUMP)].map(({ groups }) => groups ?? {});
  const kind = KINDS.find((one) => bumps.some((bump) => bump["kind"] === one));
  return kind && { kind, packages: bumps.map(({ name = "" }) => name), text: text.trim() };
}
