import { visible as shown } from "@wirecode/model";

const LONGEST = /^.{80}(?=.)/su;

/** What a person typed, fit to be printed: nothing that steers a terminal, hides or turns the text around. */
export function visible(typed: string): string {
  const text = shown(typed);
  const [beginning] = LONGEST.exec(text) ?? [];
  return beginning === undefined ? text : `${beginning}…`;
}
