import type { CommonSource, LocalSource } from "../content/site-file.ts";
import { missingPage } from "../pages/missing-page.ts";

/** The page that hosts answer an unknown address with. */
export const missing: CommonSource = function* ({ content, publication }) {
  const [reference] = content.locales;
  const make = () => missingPage(reference?.tag ?? "", content, publication).source;
  yield { path: "404.html", kind: "missing", make };
};

/**
 * The same in a language: some hosts answer with the nearest one above the address, and the page at the root fetches it.
 */
export const missingIn: LocalSource = function* (tag, { content, publication }) {
  const make = () => missingPage(tag, content, publication).source;
  yield { path: `${tag}/404.html`, kind: "missing", make };
};
