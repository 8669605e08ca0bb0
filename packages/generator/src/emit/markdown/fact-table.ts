import {
  comparableAttributes,
  factOf,
  headlineOf,
  isSilent,
  wordsOf,
  type Code,
} from "@wirecode/model";
import { code as span, table } from "./markup.ts";
import { shownFact } from "./shown-fact.ts";
import { speechOf, type Voice } from "./voice.ts";

/** The facts that people ask for first. */
const FIRST = ["retry", "act", "outcome"];

/** Everything known about a code that fits into a table: what to do first, what it is called last. */
export function factTable(one: Code, voice: Voice): string {
  const { bundle } = voice;
  const { protocol } = bundle;
  const { headings } = voice.phrases;
  const speech = speechOf(voice);
  const attributes = comparableAttributes(protocol, protocol).filter(
    (attribute) => !isSilent(attribute, factOf(one, attribute)),
  );
  const row = (attribute: string) => [
    wordsOf(attribute, speech).label,
    shownFact({ code: one, bundle }, attribute, voice),
  ];
  return table(
    [headings.property, span(headlineOf(one))],
    [
      ...FIRST.filter((attribute) => attributes.includes(attribute)).map(row),
      ...(one.phrase && one.phrase !== one.mnemonic ? [[headings.phrase, span(one.phrase)]] : []),
      ...(one.aliases.length > 0 ? [[headings.aliases, one.aliases.map(span).join("<br>")]] : []),
      ...attributes.filter((attribute) => !FIRST.includes(attribute)).map(row),
    ],
  );
}
