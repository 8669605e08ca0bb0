import type { SearchDocument } from "../find/search-document.ts";
import type { PageTarget } from "./target.ts";

/**
 * The page of what a search found; of a term its place on the page of terms.
 * @throws RangeError for a document that lacks what its kind is known by.
 * @internal
 */
export function targetOfFound(document: SearchDocument): PageTarget {
  const { kind, protocol, code, a, b, id, retry = "unstated" } = document;
  switch (kind) {
    case "code":
      if (protocol !== undefined && code !== undefined) return { kind, protocol, code, retry };
      break;
    case "class":
      if (protocol !== undefined && code !== undefined)
        return { kind, protocol, id: String(code), retry };
      break;
    case "comparison":
      if (a && b) return { kind, a, b };
      break;
    case "guide":
    case "provider":
      if (id !== undefined) return { kind, id };
      break;
    case "term":
      if (id !== undefined) return { kind: "page", page: "glossary", place: id };
      break;
    case "protocol":
      if (protocol !== undefined) return { kind, protocol };
      break;
    case "number":
      if (code !== undefined) return { kind, value: code };
      break;
  }
  throw new RangeError(`What was found as a ${kind} has no page: ${document.title}`);
}
