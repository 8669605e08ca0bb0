import type { CommonSource } from "./types.ts";
import { languagesPage } from "../layout/languages-page.ts";

/** The choice of a language, at the root. */
export const languages: CommonSource = function* ({ content, publication }) {
  const make = () => languagesPage(content, publication).source;
  yield { path: "index.html", kind: "languages", make };
};
