import type { SearchDocument } from "@wirecode/model";

/** What was found, best first, as rows name it. */
export type Targets = readonly string[];

/** What of an answer tells what it is. */
export type Match = Pick<SearchDocument, "kind" | "protocol" | "code" | "a" | "b" | "id">;

/** What was found as query files name it: `http:404`, `class:http/5xx`, `compare:http/404-vs-410`, `guide:which-redirect`. */
export function targetOf({ kind, protocol, code, a, b, id }: Match) {
  if (kind === "code") return `${protocol}:${code}`;
  if (kind === "class") return `class:${protocol}/${code}`;
  if (!a || !b) return `${kind}:${id ?? code ?? protocol}`;
  return a.protocol === b.protocol
    ? `compare:${a.protocol}/${a.code}-vs-${b.code}`
    : `compare:${a.protocol}-${a.code}-vs-${b.protocol}-${b.code}`;
}
