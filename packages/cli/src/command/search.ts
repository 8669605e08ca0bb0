import { rank } from "@wirecode/core/model";
import { asciiDigits } from "../catalogue/digits.ts";
import { paragraph } from "../render/paragraph.ts";
import { searchView } from "../render/search-view.ts";
import { explain, Trouble } from "../trouble.ts";
import type { Command } from "./command.ts";

/** Finds codes by words of the language asked for, best match first. */
export const find: Command = ({ words, library, locale }) => {
  if (words.length === 0) {
    throw new Trouble("misuse", "tooFew", { command: "search" });
  }
  const query = words.join(" ");
  const bundles = library.protocols().map((id) => library.bundle(locale, id));
  const every = bundles.flatMap((bundle) => bundle.codes);
  const codes = rank(asciiDigits(query), every);
  const nothing = new Trouble("unknown", "noMatch", { query });
  return {
    json: () => codes,
    view: (page) => searchView({ codes, bundles }, page),
    ...(codes.length === 0 && {
      complaint: (page) => paragraph(explain(nothing, page.phrases).join(" "), page),
    }),
  };
};
