import type { Code, CodeValue, Protocol } from "@wirecode/model";
import { comment, commentSafe } from "./doc.ts";
import { firstSenses, kindsOf } from "./kinds.ts";
import { namesOf } from "./names.ts";
import { phraseOf } from "./phrase.ts";
import { literal, propertyKey, type Module } from "./print.ts";

/** The way from a phrase to its code, without facts. */
export function codeOfModule(protocol: Protocol, codes: readonly Code[]): Module {
  const { codeOf, official } = namesOf(protocol);
  const listed = firstSenses(kindsOf(codes).official);
  const value = protocol.code.type === "number" ? "Number(code)" : "code";
  const shared = sharedPhrases(listed);
  const phrases = `(typeof ${official.phrasesConst})[${official.code}]`;
  const known = shared.length > 0 ? `Exclude<${phrases}, ${shared.join(" | ")}>` : phrases;
  return {
    path: `${protocol.id}/code-of`,
    source: protocol.id,
    code: [
      `import { ${official.phrasesConst} } from "./phrases.js";`,
      `const others = {\n${othersOf(listed)
        .map(([phrase, code]) => `  ${propertyKey(phrase)}: ${code},\n`)
        .join("")}};`,
      "let codes;",
      `function fold(phrase) {
  return String(phrase).toLowerCase().replace(/[^\\p{L}\\p{N}]/gu, "");
}`,
      `export function ${codeOf}(phrase) {
  if (!codes) {
    codes = new Map(Object.entries(others));
    for (const [code, phrase] of Object.entries(${official.phrasesConst})) {
      const key = fold(phrase);
      codes.set(key, codes.has(key) ? undefined : ${value});
    }
  }
  return codes.get(fold(phrase));
}`,
    ],
    declarations: [
      `import type { ${official.enum}, ${official.code} } from "./enum.js";
import type { ${official.phrasesConst} } from "./phrases.js";`,
      `${comment(`The code of ${commentSafe(protocol.title)} that has a phrase, its former phrases and its mnemonic among them, in any case and with
anything between the words.
@returns \`undefined\` where no code has the phrase, and where several have it.`)}
export declare function ${codeOf}<Phrase extends ${known}>(
  phrase: Phrase,
): {
  [Code in ${official.code}]: (typeof ${official.phrasesConst})[Code] extends Phrase ? Code : never;
}[${official.code}];
export declare function ${codeOf}(phrase: string): ${official.enum} | undefined;`,
    ],
  };
}

/** A phrase as it is compared; the emitted module does the same. */
function fold(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The published phrases that say less than which code it is, as types. */
function sharedPhrases(codes: readonly Code[]): readonly string[] {
  const byPhrase = grouped(codes, (code) => [phraseOf(code)]);
  const shared = codes.filter((code) => (byPhrase.get(fold(phraseOf(code)))?.length ?? 0) > 1);
  return [...new Set(shared.map((code) => JSON.stringify(phraseOf(code))))];
}

/**
 * What else leads to a code, folded, as JavaScript: its short phrase, its mnemonic and its former names, which are former
 * phrases, unless that is the phrase of another. What several codes are called leads to none; the wording of single
 * programs is for those to understand who load the facts.
 */
function othersOf(codes: readonly Code[]): readonly (readonly [string, string])[] {
  const byPhrase = grouped(codes, (code) => [phraseOf(code)]);
  const byOther = grouped(codes, ({ shortPhrase, mnemonic, formerNames = [] }) => [
    ...(shortPhrase === undefined ? [] : [shortPhrase]),
    ...(mnemonic === undefined ? [] : [mnemonic]),
    ...formerNames,
  ]);
  const others = [...byOther].filter(([phrase]) => !byPhrase.has(phrase));
  return others.flatMap(([phrase, values]) =>
    values.length === 1 && values[0] !== undefined ? [[phrase, literal(values[0])] as const] : [],
  );
}

function grouped(
  codes: readonly Code[],
  phrasesOf: (code: Code) => readonly string[],
): ReadonlyMap<string, readonly CodeValue[]> {
  const groups = new Map<string, CodeValue[]>();
  for (const code of codes) {
    for (const phrase of new Set(phrasesOf(code).map(fold))) {
      if (phrase === "") continue;
      const group = groups.get(phrase);
      if (group) group.push(code.code);
      else groups.set(phrase, [code.code]);
    }
  }
  return groups;
}
