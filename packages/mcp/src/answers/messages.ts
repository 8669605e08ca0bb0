import { fill, messageSection, paragraph, type Message } from "@wirecode/model";
import type { Language } from "../library/language.ts";
import type { Answer } from "./answer.ts";
import type { Messages } from "./read-messages.ts";

/** How much of a message is given back, in UTF-16 units: a mail may be of any length. */
export const MOST_TEXT = 2000;

/** Says what the messages of a text mean, one after the other, and how many more there are. */
export function messagesAnswer({ shown, count }: Messages, language: Language): Answer {
  const { context, phrases } = language;
  const { terminal } = phrases;
  const more = count - shown.length;
  return {
    structured: { messages: shown.map(inBounds), more },
    shown: {
      title: [fill(terminal.messageCount, { count: String(count) })],
      lead: [
        ...(count === 0 ? [paragraph(terminal.noCode)] : []),
        ...(more > 0 ? [paragraph(fill(terminal.moreMatches, { count: String(more) }))] : []),
      ],
      sections: shown.map((message) => messageSection(message, context)),
    },
  };
}

function inBounds(message: Message): Message {
  const { text } = message;
  return text.length > MOST_TEXT ? { ...message, text: beginning(text) } : message;
}

/** The beginning of a text, without half of a character at its end. */
function beginning(text: string): string {
  return text.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/, "");
}
