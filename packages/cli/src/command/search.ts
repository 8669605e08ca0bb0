import { asciiDigits } from "../catalogue/digits.ts";
import { paragraph } from "../render/paragraph.ts";
import { searchView } from "../render/search-view.ts";
import { explain, Trouble } from "../trouble.ts";
import type { Command } from "./command.ts";

/** Finds codes by words of the language asked for, best match first. */
export const find: Command = async ({ words, library, locale }) => {
  if (words.length === 0) {
    throw new Trouble("misuse", "tooFew", { command: "search" });
  }
  const { search } = await import("@wirecode/core");
  const query = words.join(" ");
  const bundles = library.protocols().map((id) => library.bundle(locale, id));
  const codes = search(asciiDigits(query), bundles).map(({ code }) => code);
  const nothing = new Trouble("unknown", "noMatch", { query });
  return {
    json: () => codes,
    view: (page) => searchView({ codes, bundles }, page),
    ...(codes.length === 0 && {
      complaint: (page) => paragraph(explain(nothing, page.phrases).join(" "), page),
    }),
  };
};
