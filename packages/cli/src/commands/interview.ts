import { answerOf, fill, walkGuide, type Guide, type GuideQuestion } from "@wirecode/model";
import type { Question } from "./command.ts";
import type { Conversation } from "../terminal/conversation.ts";
import { pageContext } from "../library/page-context.ts";
import { introductionPage, questionPage } from "../pages/question-page.ts";
import { BLANK } from "../print/line.ts";
import { page } from "../print/page.ts";
import { sentences } from "../print/paragraph.ts";
import { explain } from "../trouble/trouble.ts";
import { unknownAnswer } from "./unknown-answer.ts";

const BACK = "b";
const QUIT = "q";

/**
 * Asks the open questions of a guide one by one until an outcome is reached.
 * @param given - The ids of the answers that are known already.
 * @returns The ids of all answers, or `undefined` where the reader has ended it.
 * @throws Trouble when a script gives an answer that the question does not have; a person is asked again.
 */
export async function interview(
  guide: Guide,
  given: readonly string[],
  question: Question,
): Promise<readonly string[] | undefined> {
  const { conversation, phrases } = question;
  const context = pageContext(question);
  const answers = [...given];
  let asked = false;
  const open = () => walkGuide(guide, answers).step;
  if (open().kind === "outcome") return answers;
  conversation.say((width) => page(introductionPage(guide, context), width));
  try {
    for (let step = open(); step.kind === "question"; step = open()) {
      const asking = questionPage(step.question, guide, context);
      conversation.say((width) => [BLANK, ...page(asking, width)]);
      if (conversation.live() && !asked) sayKeys(question);
      asked = true;
      const word = await hearAnswer(step.question, conversation, phrases);
      if (word === undefined) sayRest(question, guide, answers);
      if (word === undefined || word === QUIT) return undefined;
      if (word === BACK) answers.pop();
      else answers.push(word);
    }
  } finally {
    await conversation.close();
  }
  conversation.say(() => [BLANK]);
  return answers;
}

/** The id of an answer, or one of the keys; `undefined` where there is nothing more to read. */
async function hearAnswer(
  question: GuideQuestion,
  conversation: Conversation,
  phrases: Question["phrases"],
): Promise<string | undefined> {
  for (;;) {
    const line = await conversation.hear();
    if (line === undefined) return undefined;
    const word = line.trim();
    if (word === "") continue;
    if ([BACK, QUIT].includes(word.toLowerCase())) return word.toLowerCase();
    const answer = answerOf(question, word);
    if (answer) return answer.id;
    const trouble = unknownAnswer(question, word);
    if (!conversation.live()) throw trouble;
    conversation.object((width) => sentences(explain(trouble, phrases), width));
  }
}

function sayKeys({ conversation, phrases: { terminal } }: Question): void {
  const keys = fill(terminal.decideKeys, { back: BACK, quit: QUIT });
  conversation.say((width) => [BLANK, ...sentences([keys], width, { tone: "note" })]);
}

/** How to go on from the question that nobody answered. */
function sayRest(
  { conversation, phrases: { terminal } }: Question,
  { id }: Guide,
  answers: readonly string[],
): void {
  const command = ["wirecode decide", id, ...answers, "<answer>"].join(" ");
  const rest = fill(terminal.decideRest, { command });
  conversation.say((width) => [BLANK, ...sentences([rest], width, { tone: "note" })]);
}
