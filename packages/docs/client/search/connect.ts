import { searcher } from "@wirecode/model";
import { unpacked } from "../../src/search/unpacked.ts";
import { showResults } from "./show-results.ts";
import { suggest } from "./suggest.ts";
import type { PackedIndex } from "../../src/search/types.ts";
import type { Shown } from "../../src/search/result.ts";
import type { Field } from "./field.ts";

/** Makes a search field search, once its index is there. */
export function connect(form: HTMLFormElement, field: Field, packed: PackedIndex) {
  const search = searcher(unpacked(packed));
  const { locale, words, language, protocols, direction: dir, reference } = packed;
  const root = new URL("../..", form.action).href;
  const shown: Shown = {
    locale,
    protocols,
    words,
    root,
    dir,
    reference,
    ...(language && { language }),
  };
  const section = document.querySelector("section.found");
  if (section instanceof HTMLElement) showResults(form, field, section, search, shown);
  else suggest(form, field, search, shown);
}
