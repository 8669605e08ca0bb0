import { fill, walkGuide, type Guide, type GuideQuestion } from "@wirecode/core/model";
import type { Question } from "../command/command.ts";
import type { Conversation } from "../conversation.ts";
import { introductionView } from "../render/introduction-view.ts";
import { BLANK } from "../render/line.ts";
import { paragraph } from "../render/paragraph.ts";
import { questionView } from "../render/question-view.ts";
import { explain } from "../trouble.ts";
import { answerOf, unknownAnswer } from "./answer.ts";

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
  { conversation, phrases }: Question,
): Promise<readonly string[] | undefined> {
  const answers = [...given];
  let asked = false;
  const open = () => walkGuide(guide, answers).step;
  if (open().kind === "outcome") return answers;
  conversation.say((page) => introductionView(guide, page));
  try {
    for (let step = open(); step.kind === "question"; step = open()) {
      const { question } = step;
      conversation.say((page) => [BLANK, ...questionView(question, guide, page)]);
      if (conversation.live() && !asked) sayKeys(conversation);
      asked = true;
      const word = await hearAnswer(question, conversation, phrases);
      if (word === undefined) sayRest(conversation, guide, answers);
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
    conversation.object((page) =>
      explain(trouble, phrases).flatMap((sentence) => paragraph(sentence, page)),
    );
  }
}

function sayKeys(conversation: Conversation): void {
  conversation.say((page) => {
    const keys = fill(page.phrases.terminal.decideKeys, { back: BACK, quit: QUIT });
    return [BLANK, ...paragraph(keys, page, { tone: "note" })];
  });
}

/** How to go on from the question that nobody answered. */
function sayRest(conversation: Conversation, { id }: Guide, answers: readonly string[]): void {
  const command = ["wirecode decide", id, ...answers, "<answer>"].join(" ");
  conversation.say((page) => {
    const rest = fill(page.phrases.terminal.decideRest, { command });
    return [BLANK, ...paragraph(rest, page, { tone: "note" })];
  });
}
