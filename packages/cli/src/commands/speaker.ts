import type { Message } from "@wirecode/model";
import { messagePage } from "../pages/message-page.ts";
import { BLANK, type View } from "../print/line.ts";
import { page } from "../print/page.ts";
import type { Question } from "./command.ts";
import { contextOf } from "./message-context.ts";

/**
 * Makes what tells messages one after the other, as JSON or for people.
 * @param several - Whether they are of several files, so that each has to say of which.
 */
export function speakerOf(question: Question, several: boolean) {
  const { options, outlet } = question;
  let begun = false;
  return (messages: readonly Message[], file: string): Promise<void> => {
    if (options.json) {
      return outlet.tell(several ? messages.map((message) => ({ file, ...message })) : messages);
    }
    return outlet.say(
      messages.map((message): View => {
        const before = begun ? [BLANK] : [];
        begun = true;
        return (width) => [...before, ...page(shown(message, file), width)];
      }),
    );
  };

  function shown(message: Message, file: string) {
    const protocols = message.codes.map(({ protocol }) => protocol);
    return messagePage(message, several ? file : undefined, contextOf(protocols, question));
  }
}
