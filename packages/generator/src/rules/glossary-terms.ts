import { once } from "@wirecode/model";
import type { AuthoredGlossary, AuthoredGlossaryTerm } from "../schema/glossary.ts";
import { fold } from "./fold.ts";
import { wholeWord } from "./whole-word.ts";
import { withoutCompounds } from "./wire-words.ts";
import { openScan, withoutOverlaps } from "./word-scan.ts";

/** A term of the glossary that an English text has. */
export interface FoundTerm {
  /** Its key in glossary.yaml. */
  readonly key: string;
  readonly term: AuthoredGlossaryTerm;
  /** As the text spells it. */
  readonly found: string;
}

/**
 * The terms that a text has, each once: of two that overlap the longer one, and of two of one spelling the one that is
 * in force in fewer protocols.
 *
 * @param protocols what the text is about; none where it is about no protocol in particular
 */
export function termsIn(
  text: string,
  glossary: AuthoredGlossary,
  protocols: readonly string[],
): readonly FoundTerm[] {
  const { scan, bySpelling, known } = finderOf(glossary);
  const about = protocols.join(" ");
  const answers = known.get(about) ?? new Map<string, readonly FoundTerm[]>();
  known.set(about, answers);
  const before = answers.get(text);
  if (before) return before;
  const english = withoutCompounds(text.replaceAll(PLACEHOLDER, " "));
  const found = new Map<string, FoundTerm>();
  for (const { start, end } of withoutOverlaps(scan(fold(english)))) {
    const spelled = english.slice(start, end);
    const isFirst = BEGINNING.test(english.slice(Math.max(0, start - 3), start));
    const meant = spellings(spelled, isFirst).flatMap((one) => bySpelling.get(one) ?? []);
    const one = meant.find(({ term }) => isInForce(term, protocols));
    if (one && !found.has(one.key)) found.set(one.key, { ...one, found: spelled });
  }
  const answer = [...found.values()];
  answers.set(text, answer);
  return answer;
}

const PLACEHOLDER = /\{[^{}]*\}/g;

// What stands before the first word of a sentence.
const BEGINNING = /(?:^|[.!?:…]["'”’)]?[ \u00A0])$/u;

/** A common word with a capital within a sentence is the name of something else: the field Authorization. */
function spellings(spelled: string, isFirst: boolean): readonly string[] {
  const small = spelled.replace(/^./u, (first) => first.toLowerCase());
  return isFirst && small !== spelled ? [spelled, small] : [spelled];
}

/** Whether a term means in texts about some protocols what the glossary says. */
export function isInForce({ scope }: AuthoredGlossaryTerm, protocols: readonly string[]): boolean {
  return (
    scope === undefined ||
    (protocols.length > 0 && protocols.every((protocol) => scope.includes(protocol)))
  );
}

type Spelled = Omit<FoundTerm, "found">;

/** Finds every spelling of every term, and the phrases in which it means something else. */
const finderOf = once((glossary: AuthoredGlossary) => {
  const bySpelling = new Map<string, Spelled[]>();
  const phrases: string[] = [];
  for (const [key, term] of Object.entries(glossary)) {
    for (const spelling of [withoutNote(key), ...(term.forms ?? [])]) {
      const own = bySpelling.get(spelling) ?? [];
      if (term.scope) own.unshift({ key, term });
      else own.push({ key, term });
      bySpelling.set(spelling, own);
    }
    phrases.push(...Object.keys(term.except ?? {}));
  }
  const all = [...bySpelling.keys(), ...phrases];
  return {
    bySpelling,
    scan: openScan(all.map((one) => [wholeWord(fold(one)), one])),
    /** Every language asks about the same texts: what was found, by protocols and text. */
    known: new Map<string, Map<string, readonly FoundTerm[]>>(),
  };
});

/** A term without what tells it apart from another of the same spelling: `record (DNS)`. */
function withoutNote(key: string): string {
  return key.replace(/ \([^()]*\)$/, "");
}
