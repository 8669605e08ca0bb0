import { languagesPage } from "../layout/languages-page.js";

/** @import { CommonSource } from "./types.d.ts" */

/**
 * The choice of a language, at the root.
 *
 * @type {CommonSource}
 */
export function* languages({ content, publication }) {
  const make = () => languagesPage(content, publication).source;
  yield { path: "index.html", kind: "languages", make };
}
