import { nearest } from "../nearest.ts";
import { EXPLAIN } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";
import { foldPhrase, piecesOf } from "../phrase.ts";
import { codeStrangeness } from "./code-address.ts";
import type { Rule } from "./rule.ts";

const KINDS = `${EXPLAIN}/kinds.yaml`;
/** Shorter phrases stand in too many words. */
const SHORTEST = 3;

/** A phrase says one thing: it belongs to a kind that exists, and to no other of its language. */
export const explainPhrases: Rule = {
  id: "explain-phrases",
  about:
    "The phrases of texts about undelivered mail belong to known kinds, each to one, and the kinds name codes that exist.",
  check({ explain: { kinds, phrases }, protocols }, report) {
    const byCode = new Map<string, DataPath>();
    for (const [kind, { codes = [] }] of Object.entries(kinds)) {
      for (const [index, code] of codes.entries()) {
        const path = [kind, "codes", index];
        const strange = codeStrangeness(code, protocols);
        if (strange) report({ file: KINDS, path, ...strange });
        const before = byCode.get(code);
        if (before) {
          report({
            file: KINDS,
            path,
            message: `\`${code}\` says something else already.`,
            help: "Leave it with the kind that is the more exact.",
            also: [{ file: KINDS, path: before }],
          });
        } else byCode.set(code, path);
      }
    }
    for (const [language, { kinds: own, mail }] of Object.entries(phrases)) {
      const file = `${EXPLAIN}/phrases/${language}.yaml`;
      const met = new Map<string, DataPath>();
      for (const [kind, list] of Object.entries(own)) {
        if (!Object.hasOwn(kinds, kind)) {
          report({
            file,
            path: ["kinds", kind],
            on: "key",
            message: `There is no kind \`${kind}\`.`,
            help: `Write the key of a kind of ${KINDS}, or add one.`,
            didYouMean: nearest(kind, Object.keys(kinds)),
            dependsOn: [{ file: KINDS, path: [kind] }],
          });
        }
        for (const [index, phrase] of list.entries()) {
          const path = ["kinds", kind, index];
          const before = met.get(foldPhrase(phrase));
          if (before) {
            report({
              file,
              path,
              message: `\`${phrase}\` is listed twice.`,
              help: "Leave it with the kind that it says, and remove the other.",
              also: [{ file, path: before }],
            });
          } else met.set(foldPhrase(phrase), path);
          checkLength(file, path, phrase, report);
        }
      }
      for (const [part, list] of Object.entries(mail)) {
        for (const [index, phrase] of list.entries())
          checkLength(file, ["mail", part, index], phrase, report);
      }
    }
  },
};

function checkLength(
  file: string,
  path: DataPath,
  phrase: string,
  report: Parameters<Rule["check"]>[1],
): void {
  if (piecesOf(phrase).some((piece) => piece.trim().length >= SHORTEST || isWordOfTwo(piece)))
    return;
  report({
    file,
    path,
    message: `\`${phrase}\` has no ${SHORTEST} letters in a row, so that it would be found in many texts.`,
    help: "Write more of the words.",
  });
}

/** Two characters are a word where words are written so. */
function isWordOfTwo(piece: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u.test(
    piece,
  );
}
