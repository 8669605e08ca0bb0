import type { CommonSource } from "../content/site-file.ts";
import { languagesPage } from "../pages/languages-page.ts";

/** The choice of a language, at the root. */
export const languages: CommonSource = function* ({ content, publication }) {
  const make = () => languagesPage(content, publication).source;
  const listing = { address: "", versions: [], offered: [], fallback: "" };
  yield { path: "index.html", kind: "languages", listing, make };
};
