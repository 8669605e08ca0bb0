import { pairPath } from "@wirecode/core/model";

/** @import { SearchDocument } from "@wirecode/core/model" */

/**
 * Where what was found lies below its locale.
 *
 * @param {SearchDocument} document
 */
export function pathOf({ kind, protocol, code, a, b, id }) {
  switch (kind) {
    case "code":
    case "class":
      return `${protocol}/${code}/`;
    case "comparison":
      return a && b ? `${pairPath({ a, b })}/` : "compare/";
    case "guide":
      return `guides/${id}/`;
    case "term":
      return `glossary/#${id}`;
    case "protocol":
      return `${protocol}/`;
    case "number":
      return `${code}/`;
  }
}
