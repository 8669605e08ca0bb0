import { factOf, valueLabel, type Code } from "@wirecode/model";
import { once } from "@wirecode/model";
import { inline, MARKED } from "./markup.ts";
import type { Located } from "./pages.ts";
import type { Voice } from "./voice.ts";

/** What a code says of an attribute, as a cell of a table. A code has the same cells on the pages of all its pairs. */
export function shownFact({ code, bundle }: Located, attribute: string, voice: Voice): string {
  const cells = cellsIn(voice).get(code) ?? new Map<string, string>();
  cellsIn(voice).set(code, cells);
  const before = cells.get(attribute);
  if (before !== undefined) return before;
  const speech = { phrases: voice.phrases, words: bundle.words };
  const cell = inline(valueLabel(attribute, factOf(code, attribute), speech, MARKED));
  cells.set(attribute, cell);
  return cell;
}

const cellsIn = once((_: Voice) => new Map<Code, Map<string, string>>());
