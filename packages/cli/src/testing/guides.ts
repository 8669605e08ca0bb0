import type { Guide } from "@wirecode/model";
import { openLibrary, type Library } from "../library/library.ts";

const mail: Guide = {
  id: "why-refused",
  protocols: ["smtp"],
  lang: "en",
  bodyLang: "en",
  title: "Why is my mail refused?",
  summary: "It tells a refusal for now from one for good.",
  start: "later",
  questions: [
    {
      id: "later",
      question: "Does waiting help?",
      help: "Wait for an hour.",
      answers: [
        { id: "helps", label: "It does", outcome: "wait" },
        { id: "changes-nothing", label: "It changes nothing", ask: "address" },
      ],
    },
    {
      id: "address",
      question: "Is the address right?",
      answers: [
        { id: "wrong", label: "No", outcome: "mend" },
        { id: "right", label: "Yes", outcome: "wait" },
      ],
    },
  ],
  outcomes: [
    {
      id: "wait",
      title: "Wait",
      advice: "Try again later.",
      codes: [{ protocol: "smtp", code: 450 }],
      references: [],
    },
    {
      id: "mend",
      title: "Mend the address",
      advice: "Correct it and send the mail again.",
      codes: [
        { protocol: "smtp", code: 550 },
        { protocol: "dns", code: 3 },
      ],
      references: [],
    },
  ],
};

const name: Guide = { ...mail, id: "which-name", title: "Which name?", summary: "It tells names." };

/** The library with two guides in place of its own, so that a test knows every word of them. */
export function libraryWithGuides(): Library {
  return { ...openLibrary(), guides: () => [name, mail] };
}
