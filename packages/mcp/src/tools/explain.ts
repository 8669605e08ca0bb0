import { z } from "zod";
import { messagesAnswer, MOST_TEXT } from "../answers/messages.ts";
import { MOST_MESSAGES, readMessages } from "../answers/read-messages.ts";
import { object, oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

/** The longest text, in UTF-16 units. */
const LONGEST_TEXT = 4 * 1024 * 1024;

export const explainTool = tool({
  name: "explain",
  title: "Explain an error text",
  description: `Explains raw text that somebody has an error in: a bounce or whole mail, an SMTP reply, lines of a mail, web, proxy, SIP, FTP or DNS log, a transcript of curl, dig or openssl, a gRPC or WebSocket error. Finds the status codes that really stand in it and says what they mean together: why it failed, whether to retry, who has to act, whether the recipient's address is dead, and which provider (Gmail, Microsoft 365, Cloudflare, nginx ...) said it, with the provider's own page. Prefer this to guessing from memory whenever there is pasted text; for a bare code use lookup. Gives at most ${MOST_MESSAGES} messages and the first ${MOST_TEXT} characters of each.`,
  input: () =>
    z.object({
      text: z
        .string("A text is wanted here.")
        .min(1, "The text is empty: paste the error, the log lines or the mail.")
        .max(
          LONGEST_TEXT,
          `The text is longer than ${LONGEST_TEXT} characters: send the part with the error, or run \`npx @wirecode/cli explain <file>\`.`,
        )
        .meta({
          description: "The text as it is, with all its lines; headers of a mail included.",
        }),
    }),
  output: () =>
    oneOf(
      object({
        messages: { type: "array", items: published("message") },
        more: { type: "integer", description: "How many further messages are left out." },
      }),
    ),
  async answer({ text }, language, signal) {
    const { textReader } = await import("@wirecode/explain");
    return messagesAnswer(await readMessages(text, textReader(), signal), language);
  },
});
