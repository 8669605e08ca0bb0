import {
  comparableAttributes,
  factOf,
  headlineOf,
  isSilent,
  valueLabel,
  wordsOf,
  type Code,
} from "@wirecode/model";
import { enumMember } from "../typescript/names.ts";
import { code as span, inline, MARKED, table } from "./markup.ts";
import { speechOf, type Voice } from "./voice.ts";

/** Everything known about a code that fits into a table. */
export function factTable(one: Code, voice: Voice): string {
  const { protocol } = voice.bundle;
  const { headings } = voice.phrases;
  const speech = speechOf(voice);
  const attributes = comparableAttributes(protocol, protocol).filter(
    (attribute) => !isSilent(attribute, factOf(one, attribute)),
  );
  return table(
    [headings.property, span(headlineOf(one))],
    [
      ...(one.phrase && one.phrase !== one.mnemonic ? [[headings.phrase, span(one.phrase)]] : []),
      ...(one.aliases.length > 0 ? [[headings.aliases, one.aliases.map(span).join("<br>")]] : []),
      ...(one.range ? [] : [[headings.name, span(enumMember(one, protocol))]]),
      ...attributes.map((attribute) => [
        wordsOf(attribute, speech).label,
        inline(valueLabel(attribute, factOf(one, attribute), speech, MARKED)),
      ]),
    ],
  );
}
