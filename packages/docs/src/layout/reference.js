import { surroundings } from "./surroundings.js";

/** @import { Content } from "../content/types.d.ts" */
/** @import { Publication } from "./types.d.ts" */

/**
 * The surroundings of a page that is in no language in particular: those of the first.
 *
 * @param {Pick<Content, "locales" | "phrases" | "protocols" | "site" | "versions">} content
 * @param {Publication} publication
 */
export function reference(content, publication) {
  return surroundings(content.locales[0]?.tag ?? "", content, publication);
}
