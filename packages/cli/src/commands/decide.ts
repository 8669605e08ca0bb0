import {
  foldName,
  guidesPage,
  nearWords,
  walkGuide,
  type AnsweredQuestion,
  type Decision,
  type Guide,
} from "@wirecode/core/model";
import { answerOf, unknownAnswer } from "./answer.ts";
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
  const given: string[] = [];
  for (const word of words) {
    const { step } = walkGuide(guide, given);
    if (step.kind === "outcome") {
      throw new Trouble("misuse", "tooMany", { command: "decide", word });
    }
    const answer = answerOf(step.question, word);
    if (!answer) throw unknownAnswer(step.question, word);
    given.push(answer.id);
  }
  return given;
}

/** What the answers lead to: an outcome with its codes, or the question that is still open. */
function progress(guide: Guide, given: readonly string[], question: Question): Answer {
  const { library, locale } = question;
  const { answered, step } = walkGuide(guide, given);
  const so = { guide: guide.id, lang: guide.bodyLang, answers: answered.map(wayOf) };
  if (step.kind === "question") {
    return { json: (): Decision => ({ ...so, question: step.question }), view: () => [] };
  }
  const { outcome } = step;
  const codes = codesOf(outcome, library, locale);
  return {
    json: (): Decision => ({
      ...so,
      outcome: {
        ...outcome,
        codes: codes.map(({ code: { protocol, code, sense, name, phrase } }) => ({
          protocol,
          code,
          ...(sense !== undefined && { sense }),
          name,
          phrase,
        })),
      },
    }),
    view: (width) => page(outcomePage({ guide, outcome, codes }, pageContext(question)), width),
  };
}

function wayOf({ question, answer }: AnsweredQuestion) {
  return { question: question.id, answer: answer.id };
}
