import type { CodeFacts, Practice, Snippet } from "@wirecode/model";
import type { AuthoredPractice } from "../schema/practice.ts";
import { practiceCodes } from "./practice-codes.ts";

/** How people see, send and name the codes of a protocol, with the codes of each snippet in full. */
export function practiceIn(
  { values, see, send, names }: AuthoredPractice,
  codes: readonly CodeFacts[],
): Practice {
  const resolved = ({ codes: listed, ...snippet }: AuthoredSnippet): Snippet => ({
    ...snippet,
    ...(listed && { codes: listed.flatMap((one) => practiceCodes(one, codes)) }),
  });
  return {
    ...(Object.keys(values).length > 0 && { values }),
    see: see.map(resolved),
    send: send.map(resolved),
    names: names.map(({ label, text, short, constants }) => ({
      label,
      codes: Object.keys(constants),
      text,
      ...(short !== undefined && { short }),
      values: { constant: constants },
    })),
  };
}

type AuthoredSnippet = AuthoredPractice["see"][number];
