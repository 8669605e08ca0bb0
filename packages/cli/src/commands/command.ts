import type { Phrases } from "@wirecode/model";
import type { Arguments } from "../argv/parse.ts";
import type { Conversation } from "../terminal/conversation.ts";
import type { Library } from "../library/library.ts";
import type { View } from "../print/line.ts";
import type { Outlet } from "../terminal/outlet.ts";
import type { Surroundings } from "../terminal/surroundings.ts";

/** What a command gets to work with. */
export interface Question {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  readonly options: Arguments;
  readonly library: Library;
  /** BCP 47 tag of the language to answer in. */
  readonly locale: string;
  readonly phrases: Phrases;
  /** For commands that ask something back. */
  readonly conversation: Conversation;
  /** For commands that read a text. */
  readonly stdin: Surroundings["stdin"];
  /** For commands that answer while they read. */
  readonly outlet: Outlet;
}

/** What a command answers: only what is asked for gets computed. */
export interface Answer {
  readonly json: () => unknown;
  readonly view: View;
  /** Lines for the error stream, where the answer is that there is nothing. */
  readonly complaint?: View;
}

/** How a command ended that has answered while it read. */
export interface Told {
  readonly told: "answered" | "unknown" | "failed";
}

/** A command: it answers, or throws a Trouble. */
export type Command = (question: Question) => Answer | Promise<Answer | Told>;
