import { missingPage } from "../layout/missing-page.js";

/** @import { CommonSource } from "./types.d.ts" */

/**
 * The page that hosts answer an unknown address with.
 *
 * @type {CommonSource}
 */
export function* missing({ content, publication }) {
  const make = () => missingPage(content, publication).source;
  yield { path: "404.html", kind: "missing", make };
}
