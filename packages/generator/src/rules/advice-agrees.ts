import { classOf } from "../resolve/class.ts";
import type { AuthoredProtocolFolder } from "../schema/authored.ts";
import type { AuthoredHouseVoice } from "../schema/style.ts";
import type { AuthoredCodeText } from "../schema/text.ts";
import { fold } from "./fold.ts";
import { declarationPlace, factPlaces } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";
import { sentencesOf } from "./sentences.ts";
import { findWord, type Span, wholeWord, type Word } from "./whole-word.ts";

/** A page does not advise against its own facts. */
export const adviceAgrees: Rule = {
  id: "advice-agrees",
  about:
    "What a code's words advise the client to do agrees with its `retry`, as far as style.yaml lists phrases that do not.",
  byFolder: true,
  check({ style, protocols }, report) {
    for (const [locale, { contradicts }] of Object.entries(style)) {
      for (const [id, folder] of Object.entries(protocols)) {
        for (const [code, words] of Object.entries(folder.text[locale]?.codes ?? {})) {
          const retry = retryOf(code, folder);
          const contradiction = retry && contradicts[retry.value];
          if (!retry || !contradiction) continue;
          for (const { path, text } of adviceOf(words)) {
            for (const within of contradictions(text, contradiction, locale)) {
              const phrase = text.slice(within.offset, within.offset + within.length);
              report({
                file: `${id}/text/${locale}.yaml`,
                path: ["codes", code, ...path],
                within,
                message: `\`${phrase}\` contradicts \`retry: ${retry.value}\` of \`${code}\`, which the page shows beside it.`,
                help: "See what the standard says, and correct the advice or the fact.",
                also: [{ file: `${id}/${retry.file}`, path: retry.path }],
                dependsOn: [
                  ...factPlaces(id, code, ["retry"]),
                  declarationPlace(id, "classes"),
                  { file: "style.yaml", path: [locale, "contradicts", retry.value] },
                ],
              });
            }
          }
        }
      }
    }
  },
};

/** What a code's words tell the client to do, and to be careful of. */
function adviceOf({ fix, caution }: AuthoredCodeText) {
  const advice = [
    { path: ["fix", "client"], text: fix.client ?? "" },
    { path: ["caution"], text: caution ?? "" },
  ];
  return advice.filter(({ text }) => text !== "");
}

/** What a code says of retrying, and where its own facts or those of its class say so. */
function retryOf(code: string, { protocol, codes }: AuthoredProtocolFolder) {
  const own = codes[code]?.retry;
  if (own) return { value: own, file: "codes.yaml", path: [code, "retry"] };
  const [id, its] = classOf(code, protocol) ?? [];
  if (id === undefined || !its?.retry) return undefined;
  return { value: its.retry, file: "protocol.yaml", path: ["classes", id, "retry"] };
}

type Contradiction = NonNullable<AuthoredHouseVoice["contradicts"]["later"]>;

/** The parts of a text that say what they must not, in sentences that do not limit it. */
function contradictions(
  advice: string,
  contradiction: Contradiction,
  locale: string,
): readonly NonNullable<Problem["within"]>[] {
  const { phrases, unless } = wordsOf(contradiction, locale);
  if (!findAny(fold(advice, locale), phrases)) return [];
  return sentencesOf(advice).flatMap(({ text, offset }) => {
    const folded = fold(text, locale);
    const span = findAny(folded, phrases);
    if (!span || findAny(folded, unless)) return [];
    return { offset: offset + span.start, length: span.end - span.start };
  });
}

function findAny(text: string, words: readonly Word[]): Span | undefined {
  return words.map((word) => findWord(text, word)).find((span) => span);
}

function wordsOf({ phrases, unless = [] }: Contradiction, locale: string) {
  const make = (word: string) => wholeWord(fold(word, locale));
  return { phrases: phrases.map(make), unless: unless.map(make) };
}
