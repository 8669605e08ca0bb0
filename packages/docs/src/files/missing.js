import { missingPage } from "../layout/missing-page.js";

/** @import { CommonSource, LocalSource } from "./types.d.ts" */

/**
 * The page that hosts answer an unknown address with.
 *
 * @type {CommonSource}
 */
export function* missing({ content, publication }) {
  const [reference] = content.locales;
  const make = () => missingPage(reference?.tag ?? "", content, publication).source;
  yield { path: "404.html", kind: "missing", make };
}

/**
 * The same in a language: some hosts answer with the nearest one above the address, and the page at the root fetches it.
 *
 * @type {LocalSource}
 */
export function* missingIn(tag, { content, publication }) {
  const make = () => missingPage(tag, content, publication).source;
  yield { path: `${tag}/404.html`, kind: "missing", make };
}
