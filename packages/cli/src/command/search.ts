import { rank } from "@wirecode/core/model";
import { asciiDigits } from "../catalogue/digits.ts";
import { pageContext } from "../catalogue/page-context.ts";
import { hitsPage } from "../pages/hits-page.ts";
import { page } from "../print/page.ts";
import { sentences } from "../print/paragraph.ts";
import { explain, Trouble } from "../trouble.ts";
import type { Command } from "./command.ts";

/** Finds codes by words of the language asked for, best match first. */
export const find: Command = (question) => {
  const { words, library, locale, phrases } = question;
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
    view: (width) => page(hitsPage(codes, pageContext(question, { bundles })), width),
    ...(codes.length === 0 && {
      complaint: (width) => sentences([explain(nothing, phrases).join(" ")], width),
    }),
  };
};
