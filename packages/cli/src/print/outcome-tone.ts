import type { Outcome } from "@wirecode/model";
import type { Tone } from "./line.ts";

/** The tone of a code: how the request ended. */
export function outcomeTone(outcome: Outcome): Tone {
  switch (outcome) {
    case "success":
      return "good";
    case "provisional":
    case "intermediate":
    case "redirection":
    case "unstated":
      return "wire";
    case "transient-failure":
      return "wait";
    case "permanent-failure":
    case "failure":
      return "bad";
  }
}
