import {
  decisionOf,
  foldName,
  followGuide,
  guidesPage,
  nearWords,
  walkGuide,
  type Guide,
} from "@wirecode/model";
import { unknownAnswer } from "./unknown-answer.ts";
import { codesOf } from "./outcome-codes.ts";
import { interview } from "./interview.ts";
import { pageContext } from "../library/page-context.ts";
import { outcomePage } from "../pages/outcome-page.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Answer, Command, Question } from "./command.ts";

/** Lists the guides, or leads through one: by the answers given, and then by asking. */
export const decide: Command = async (question) => {
  const { words, library, locale, options } = question;
  const [named, ...answers] = words;
  const guides = library.guides(locale);
  if (named === undefined) {
    return {
      json: () => guides,
      view: (width) => page(guidesPage(pageContext(question)), width),
    };
  }
  const guide = openGuide(named, guides);
  const given = follow(guide, answers);
  if (options.json) return given.length === 0 ? plain(guide) : progress(guide, given, question);
  const answered = await interview(guide, given, question);
  return answered ? progress(guide, answered, question) : plain(guide);
};

/** A guide as it is, for programs; a person has been shown what there is to see. */
function plain(guide: Guide): Answer {
  return { json: () => guide, view: () => [] };
}

function openGuide(word: string, guides: readonly Guide[]): Guide {
  const guide = guides.find(({ id, title }) =>
    [id, title].some((name) => foldName(name) === foldName(word)),
  );
  if (guide) return guide;
  const ids = guides.map(({ id }) => id);
  const choice = { didYouMean: nearWords(word, ids), known: ids };
  throw new Trouble("unknown", "unknownGuide", { guide: word }, choice);
}

/** The ids of the answers that words stand for, or Trouble about the first that is no answer. */
function follow(guide: Guide, words: readonly string[]): readonly string[] {
  const { answers, lost } = followGuide(guide, words);
  if (!lost) return answers;
  const { word, question } = lost;
  throw question
    ? unknownAnswer(question, word)
    : new Trouble("misuse", "tooMany", { command: "decide", word });
}

/** What the answers lead to: an outcome with its codes, or the question that is still open. */
function progress(guide: Guide, given: readonly string[], question: Question): Answer {
  const { library, locale } = question;
  const json = () => decisionOf(guide, given, (at) => library.code(locale, at));
  const { step } = walkGuide(guide, given);
  if (step.kind === "question") return { json, view: () => [] };
  const { outcome } = step;
  return {
    json,
    view: (width) => {
      const codes = codesOf(outcome, library, locale);
      return page(outcomePage({ guide, outcome, codes }, pageContext(question)), width);
    },
  };
}
