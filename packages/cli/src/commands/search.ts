import { searchHit } from "@wirecode/model";
import { pageContext } from "../library/page-context.ts";
import { openSearch, type SearchLibrary } from "../library/search.ts";
import { hitsPage } from "../pages/hits-page.ts";
import { page } from "../print/page.ts";
import { sentences } from "../print/paragraph.ts";
import { explain, Trouble } from "../trouble/trouble.ts";
import type { Answer, Command, Question } from "./command.ts";

/** Finds codes, classes, comparisons, guides and terms by words of the language asked for, best match first. */
export const find: Command = (question) => {
  const { words } = question;
  if (words.length === 0) {
    throw new Trouble("misuse", "tooFew", { command: "search" });
  }
  return searchAnswer(openSearch(question), words.join(" "), question);
};

const USUAL = 20;

/** The answer to a query. What is only near to it is shown, but is no match. */
export function searchAnswer(search: SearchLibrary, query: string, question: Question): Answer {
  const { options, phrases } = question;
  const { documents, near } = search.find(query);
  const matches = near ? [] : documents;
  const limit = limitOf(options.limit);
  const shown = limit === undefined ? matches : matches.slice(0, limit);
  const didYouMean = near
    ? [...new Set(documents.map(({ protocol, code }) => `${protocol} ${code}`))]
    : [];
  const nothing = new Trouble("unknown", "noMatch", { query }, { didYouMean });
  return {
    json: () => matches.slice(0, limit ?? USUAL).map(searchHit),
    view: (width) =>
      page(
        hitsPage({ matches: shown, count: matches.length, limit }, pageContext(question)),
        width,
      ),
    ...(matches.length === 0 && {
      complaint: (width) => sentences([explain(nothing, phrases).join(" ")], width),
    }),
  };
}

function limitOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const limit = /^\d{1,6}$/.test(written) ? Number(written) : 0;
  if (limit < 1) throw new Trouble("misuse", "notACount", { option: "--limit" });
  return limit;
}
