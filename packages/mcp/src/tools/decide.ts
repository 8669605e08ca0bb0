import { z } from "zod";
import { decision } from "../answers/decision.ts";
import { typed } from "./input.ts";
import { object, oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

/** No guide asks more questions. */
const MOST_ANSWERS = 50;

export const decideTool = tool({
  name: "decide",
  title: "Decide question by question",
  description:
    "Leads from question to question to the code that fits, or to what to do about one: which redirect to send, why mail bounced, 401 or 403, which gRPC status to return. Without a guide it lists the guides. With a guide it gives the first question; call it again with the ids of all answers so far until it gives an outcome. Ask the person what you do not know; do not make answers up.",
  input: () =>
    z.object({
      guide: typed("The id of a guide, as the list gives it: `which-redirect`.").optional(),
      answers: z
        .array(typed("The id, the number or the label of an answer."))
        .max(MOST_ANSWERS, `No guide takes more than ${MOST_ANSWERS} answers.`)
        .optional()
        .meta({ description: "The answers so far, in the order of their questions." }),
    }),
  output: () => {
    const { anyOf } = published("decision");
    return oneOf(
      object({ guides: { type: "array", items: guideInShort() } }),
      ...(Array.isArray(anyOf) ? anyOf : []),
    );
  },
  answer: decision,
});

/** What the list tells of a guide, described as a guide describes it. */
function guideInShort() {
  const { properties } = published("guide");
  const { id, protocols, lang, title, summary } = Object(properties);
  return object({ id, protocols, lang, title, summary });
}
