/** @import { Match } from "./types.d.ts" */

/**
 * What was found as query files name it: `http:404`, `class:http/5xx`, `compare:http/404-vs-410`, `guide:which-redirect`.
 *
 * @param {Match} match
 */
export function targetOf({ kind, protocol, code, a, b, id }) {
  if (kind === "code") return `${protocol}:${code}`;
  if (kind === "class") return `class:${protocol}/${code}`;
  if (!a || !b) return `${kind}:${id ?? code ?? protocol}`;
  return a.protocol === b.protocol
    ? `compare:${a.protocol}/${a.code}-vs-${b.code}`
    : `compare:${a.protocol}-${a.code}-vs-${b.protocol}-${b.code}`;
}
