import { lookup } from "mrmime";

/**
 * What hosts say a file is, by the end of its name.
 */
export function typeOf(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
