import {
  codeItem,
  decisionOf,
  foldName,
  followGuide,
  headlineAcross,
  nearWords,
  notes,
  paragraph,
  prose,
  visible,
  walkGuide,
  words,
  type Guide,
  type GuideOutcome,
  type GuideQuestion,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer, Shown } from "./answer.ts";
import { sidesAt } from "./sides.ts";
import { Unanswered } from "./unanswered.ts";

interface Way {
  /** The id or the title of a guide; the guides are listed if absent. */
  readonly guide?: string | undefined;
  /** The answers given so far, by their ids, labels or numbers. */
  readonly answers?: readonly string[] | undefined;
}

/**
 * Leads through a guide: gives the question that is open after some answers, or the outcome.
 * @throws Unanswered for a guide or an answer that does not exist.
 */
export function decision({ guide: named, answers = [] }: Way, language: Language): Answer {
  const { guides, context } = language;
  if (named === undefined) {
    return { structured: { guides: guides.map(inShort) }, shown: guidesShown(language) };
  }
  const guide = guideNamed(named, guides);
  const given = idsOf(answers, guide);
  const { step } = walkGuide(guide, given);
  return {
    structured: { ...decisionOf(guide, given, (at) => context.codeAt(at)) },
    shown:
      step.kind === "question"
        ? questionShown(step.question, guide, language)
        : outcomeShown(step.outcome, guide, language),
  };
}

function inShort({ id, protocols, lang, title, summary }: Guide) {
  return { id, protocols, lang, title, summary };
}

function guidesShown({ guides, phrases, context }: Language): Shown {
  return {
    title: [phrases.guides.title],
    lead: [
      paragraph(phrases.guides.summary),
      {
        kind: "list",
        ordered: false,
        items: guides.map(({ id, title, summary, lang }) => [
          paragraph({ kind: "wire", text: id }, ": ", words(title, lang, context)),
          prose(summary, lang, context),
        ]),
      },
    ],
    sections: [],
  };
}

function guideNamed(word: string, guides: readonly Guide[]): Guide {
  const wanted = foldName(word);
  const found = guides.find(({ id, title }) =>
    [id, title].some((name) => foldName(name) === wanted),
  );
  if (found) return found;
  const known = guides.map(({ id }) => id);
  const args = { guide: visible(word) };
  throw new Unanswered({
    sentence: "unknownGuide",
    args,
    didYouMean: nearWords(word, known),
    known,
  });
}

function idsOf(typed: readonly string[], guide: Guide): readonly string[] {
  const { answers, lost } = followGuide(guide, typed);
  if (!lost) return answers;
  const { word, question } = lost;
  const known = question?.answers.map(({ id }) => id) ?? [];
  const args = { answer: visible(word) };
  throw new Unanswered({
    sentence: "unknownAnswer",
    args,
    didYouMean: nearWords(word, known),
    known,
  });
}

function questionShown(
  { question, help, answers }: GuideQuestion,
  { bodyLang: lang }: Guide,
  { context }: Language,
): Shown {
  return {
    title: [words(question, lang, context)],
    lead: [
      ...(help === undefined ? [] : [prose(help, lang, context)]),
      {
        kind: "list",
        ordered: false,
        items: answers.map(({ id, label }) => [
          paragraph({ kind: "wire", text: id }, ": ", words(label, lang, context)),
        ]),
      },
    ],
    sections: [],
  };
}

function outcomeShown(outcome: GuideOutcome, guide: Guide, language: Language): Shown {
  const { context } = language;
  const { bodyLang: lang } = guide;
  const items = sidesAt(outcome.codes, language).map(({ code, bundle }) =>
    codeItem(code, context, { label: headlineAcross(code, bundle.protocol.title) }),
  );
  return {
    title: [words(outcome.title, lang, context)],
    lead: [
      ...notes({ ...guide, lang }, context),
      ...(items.length > 0 ? [{ kind: "codeList", items } as const] : []),
      prose(outcome.advice, lang, context),
    ],
    sections: [],
  };
}
