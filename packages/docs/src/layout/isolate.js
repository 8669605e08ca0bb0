import { escapeHtml, Markup } from "./markup.js";

/** @import { Direction } from "../content/types.d.ts" */

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
 * @param {string} text
 * @param {Direction} dir
 */
export function isolate(text, dir) {
  const escaped = dir === "rtl" ? isolateRuns(text) : escapeHtml(text);
  return new Markup(escaped);
}

/** @param {string} text */
function isolateRuns(text) {
  let markup = "";
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    markup += `${escapeHtml(text.slice(end, index))}<bdi>${escapeHtml(run)}</bdi>`;
    end = index + run.length;
  }
  return markup + escapeHtml(text.slice(end));
}
