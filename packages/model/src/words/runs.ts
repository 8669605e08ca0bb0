// Letters and digits of the Latin script, held together by what stands inside names, numbers and
// citations ("RFC 5321 §3.4", "5.1.1", "RCPT TO") and by the signs of commands ("dig @ns1.example.com A +norecurse",
// ":status", "close()", "--json", "TO:<a@b.example>"), but not by the punctuation of sentences.
const WORD = String.raw`[\p{Script=Latin}\d]+`;
const JOINT = String.raw`(?:[ \u00A0](?:--?|[§+@:<])?|[-./_:@<'’+=*§]+)`;
const RUN = new RegExp(`(?:--?|[§+@:<])?${WORD}(?:${JOINT}${WORD})*(?:[(][)]|>)?`, "gu");

/**
 * A part of a text, and whether it is written from left to right whatever stands around it.
 * @internal
 */
export interface Run {
  readonly text: string;
  readonly isLatin: boolean;
}

/**
 * The runs of a text that is written from right to left: names, numbers and commands in Latin letters, each to be
 * isolated so that its parts keep their order, and what stands between them. Joined they are the text.
 * @internal
 */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > end) runs.push({ text: text.slice(end, index), isLatin: false });
    runs.push({ text: run, isLatin: true });
    end = index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isLatin: false });
  return runs;
}
