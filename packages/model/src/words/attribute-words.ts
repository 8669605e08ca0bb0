import { typeOfValue } from "../attributes/attribute-type.ts";
import type { Speaker } from "../attributes/speaker.ts";
import { fillNames, type FillArgument, type Called } from "./fill-names.ts";
import { formOf } from "./inflected.ts";
import { choosePattern, fill, list, type Style } from "./sentence.ts";
import type { AttributeWords } from "../shapes/attribute-words.ts";
import type { AttributeValue, CommonAttribute } from "../shapes/attribute.ts";
import type { Inflected } from "../shapes/inflected.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { ProtocolWords } from "../shapes/words.ts";
import { ACTORS, ANY, COMMON_ATTRIBUTES } from "../vocabulary/facts.ts";

/** The words one needs to speak about a protocol's codes in one language. */
export interface Speech {
  readonly phrases: Phrases;
  readonly words: ProtocolWords;
}

/**
 * The words of an attribute, common or the protocol's own.
 * @throws RangeError for an attribute that neither declares.
 */
export function wordsOf(attribute: string, { phrases, words }: Speech): AttributeWords {
  if (isCommon(attribute)) return phrases.attributes[attribute];
  const own = words.attributes[attribute];
  if (!own) throw new RangeError(`No words say what the attribute ${attribute} is.`);
  return own;
}

function isCommon(attribute: string): attribute is CommonAttribute {
  return common.has(attribute);
}

const common: ReadonlySet<string> = /* @__PURE__ */ new Set(COMMON_ATTRIBUTES);

/** A value as it stands in a table: `RCPT and VRFY`, `yes`, `wait, then send it again unchanged`. */
export function valueLabel(
  attribute: string,
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string {
  const { phrases } = speech;
  if (value === null) return phrases.facts.nothing;
  return typeOfValue(value).label(value, speakerOf(attribute, speech, style));
}

/** The sentence that says what a code is in respect of an attribute, if the language has one. */
export function saying(
  attribute: string,
  code: Called,
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string | undefined {
  const { lang } = speech.phrases;
  const pattern = choosePattern(wordsOf(attribute, speech).says, value, lang);
  if (pattern === undefined) return undefined;
  const values = valueArguments(attribute, value, speech, style);
  return fillNames(pattern, { code }, values, style, lang);
}

/** The sentence that says that two codes agree in an attribute, if the language has one. */
export function agreement(
  attribute: string,
  codes: { readonly a: Called; readonly b: Called },
  value: AttributeValue,
  speech: Speech,
  style: Style,
): string | undefined {
  const { lang } = speech.phrases;
  const pattern = choosePattern(wordsOf(attribute, speech).both, value, lang);
  if (pattern === undefined) return undefined;
  const values = valueArguments(attribute, value, speech, style);
  return fillNames(pattern, codes, values, style, lang);
}

function valueArguments(
  attribute: string,
  value: AttributeValue,
  speech: Speech,
  style: Style,
): Readonly<Record<string, FillArgument>> {
  if (value === null) return {};
  return typeOfValue(value).placeholders(value, speakerOf(attribute, speech, style));
}

function speakerOf(attribute: string, speech: Speech, style: Style): Speaker {
  const { phrases } = speech;
  return {
    yes: phrases.facts.yes,
    no: phrases.facts.no,
    nothing: () => formOf(wordsOf(attribute, speech).values["none"] ?? phrases.facts.nothing),
    nameOf: (value, form) => formOf(nameOf(attribute, value, speech, style), form),
    list: (names) => list(names, phrases),
  };
}

function nameOf(attribute: string, value: string, speech: Speech, style: Style): Inflected {
  if (attribute === "class") {
    const title = speech.words.classes[value]?.title ?? "";
    return fill(speech.phrases.facts.classLabel, { class: style.wire(value), title });
  }
  const actor = PARTIES.has(attribute) ? actorName(value, speech) : undefined;
  const label = actor ?? wordsOf(attribute, speech).values[value];
  if (label !== undefined) return label;
  return value === ANY ? speech.phrases.facts.any : style.wire(value);
}

/** The attributes whose values are parties, which each protocol calls by names of its own. */
const PARTIES: ReadonlySet<string> = new Set(["act", "sentBy"]);

/** What the protocol calls a party: the sending side, the receiving side. */
function actorName(value: string, { words: { actors } }: Speech): Inflected | undefined {
  const actor = ACTORS.find((one) => one === value);
  return actor && actors[actor];
}
