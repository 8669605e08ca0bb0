import {
  comparableAttributes,
  factOf,
  isSilent,
  PLAIN,
  valueLabel,
  wordsOf,
  type Code,
} from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import type { Cell } from "./columns.ts";
import type { Fact } from "./fact-table.ts";
import { outcomeTone } from "./outcome-tone.ts";

/** Everything the catalogue says of a code, as labelled values. */
export function allFacts({ code, bundle }: Found, page: Page): Fact[] {
  const { headings } = page.phrases;
  const attributes = comparableAttributes(bundle.protocol, bundle.protocol);
  return [
    ...(code.phrase && code.phrase !== code.mnemonic
      ? [fact(headings.phrase, quoted(code.phrase))]
      : []),
    ...(code.aliases.length > 0 ? [fact(headings.aliases, aliases(code))] : []),
    ...(code.range || code.kind === "class"
      ? []
      : [fact(headings.name, { text: enumMember({ code, bundle }), tone: "wire", ltr: true })]),
    ...attributeFacts({ code, bundle }, attributes, page),
  ];
}

/** What the catalogue says of a code in some respects; what it says nothing of is left out. */
export function attributeFacts(
  { code, bundle }: Found,
  attributes: readonly string[],
  page: Page,
): Fact[] {
  const speech = { phrases: page.phrases, words: bundle.words };
  return attributes
    .filter((attribute) => !isSilent(attribute, factOf(code, attribute)))
    .map((attribute) => {
      const text = valueLabel(attribute, factOf(code, attribute), speech, PLAIN);
      const tone = attribute === "outcome" ? outcomeTone(code) : undefined;
      return fact(wordsOf(attribute, speech).label, { text, tone });
    });
}

function fact(label: string, value: Cell): Fact {
  return { label: { text: label, tone: "label" }, value };
}

/** Text of the wire or of a standard, in quotation marks. */
export function quoted(text: string): Cell {
  return { text: `"${text}"`, ltr: true };
}

function aliases({ aliases: all }: Code): Cell {
  return { text: all.map((alias) => `"${alias}"`).join(", "), ltr: true };
}

/** How a program writes a code. */
function enumMember({ code, bundle }: Found): string {
  const standing = code.status === "unofficial" ? "Unofficial" : "";
  return `${standing}${bundle.protocol.enum}.${code.name}`;
}
