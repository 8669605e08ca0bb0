import type { Direction } from "../content/types.ts";
import { escapeHtml, Markup } from "./markup.ts";
import { remembering } from "./remembering.ts";

// Letters and digits of the Latin script, held together by what stands inside names, numbers and
// citations ("RFC 5321 §3.4", "5.1.1", "RCPT TO") and by the signs of commands ("dig @ns1.example.com A +norecurse",
// ":status", "close()"), but not by the punctuation of sentences.
const WORD = String.raw`[\p{Script=Latin}\d]+`;
const JOINT = String.raw`(?:[ \u00A0][§+@:-]?|[-./_:@'’+=*§]+)`;
const RUN = new RegExp(`[§+@:]?${WORD}(?:${JOINT}${WORD})*(?:[(][)])?`, "gu");

/**
 * Plain text as HTML. On a right-to-left page every run of Latin letters and digits is isolated, so
 * that its parts keep their order whatever stands around it.
 *
 * @param toHtml what makes HTML of the text between the marks
 */
export function isolate(text: string, dir: Direction, toHtml?: (text: string) => string) {
  if (dir !== "rtl") return new Markup((toHtml ?? escapeHtml)(text));
  return new Markup(toHtml ? isolateRuns(text, toHtml) : isolated(text));
}

// Pages repeat most of what they say.
const isolated = remembering((text) => isolateRuns(text, escapeHtml));

function isolateRuns(text: string, toHtml: (text: string) => string) {
  let markup = "";
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    markup += `${toHtml(text.slice(end, index))}<bdi>${toHtml(run)}</bdi>`;
    end = index + run.length;
  }
  return markup + toHtml(text.slice(end));
}
