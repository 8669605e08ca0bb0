import { headlineOf, PLAIN, valueLabel, type Code } from "@wirecode/model";
import { code as span, escape, inline, table } from "./markup.ts";
import { codePath, linkTo } from "./page.ts";
import { speechOf, words, type Voice } from "./voice.ts";

/** Codes with their titles, whether to retry and who has to act, each linked from the page at a path. */
export function codeTable(codes: readonly Code[], path: string, voice: Voice): string {
  const { site, attributes } = voice.phrases;
  const head = [site.codeColumn, site.titleColumn, attributes.retry.label, attributes.act.label];
  return table(
    head,
    codes.map((one) => [
      `[${span(headlineOf(one))}](${linkTo(path, codePath(one))})`,
      called(one, voice),
      inline(valueLabel("retry", one.retry, speechOf(voice), PLAIN)),
      inline(valueLabel("act", one.act, speechOf(voice), PLAIN)),
    ]),
  );
}

/** What happened, in a few words, above the phrase that the standard has for it. */
function called({ text, phrase, mnemonic }: Code, voice: Voice): string {
  const title = words(voice, escape(text.title), text.lang);
  return phrase && phrase.toLowerCase() !== mnemonic?.toLowerCase()
    ? `${title}<br>${span(phrase)}`
    : title;
}
