import {
  firstStep,
  headlineOf,
  stepAfter,
  type CodeRef,
  type Guide,
  type GuideOutcome,
  type GuideQuestion,
  type GuideStep,
} from "@wirecode/model";
import { bullets, code as span, escape, inLanguage, inline } from "./markup.ts";
import { codePath, guidePath, linkTo } from "./page.ts";
import { locate } from "./pages.ts";
import type { Voice } from "./voice.ts";

/**
 * The questions of a guide as nested lists: below each answer stands the question it leads to, or the outcome. What
 * several answers lead to is told at the first of them; the others link there.
 */
export function guideTree(guide: Guide, voice: Voice): string {
  const told = new Set<string>();
  const foreign = guide.lang !== voice.locale;
  const markdown = stepBlocks(firstStep(guide)).join("\n\n");
  return foreign ? inLanguage(markdown, guide.lang, voice.reference.direction) : markdown;

  function stepBlocks(step: GuideStep): string[] {
    return step.kind === "question" ? questionBlocks(step.question) : outcomeBlocks(step.outcome);
  }

  function questionBlocks({ id, question, help, answers }: GuideQuestion): string[] {
    const anchor = `question-${id}`;
    if (told.has(anchor))
      return [`[${escape(question)}](#${anchor})`, own(voice.phrases.guides.asked)];
    told.add(anchor);
    return [
      `<a id="${anchor}"></a>${escape(question)}`,
      ...(help === undefined ? [] : [inline(help)]),
      bullets(
        answers.map((answer) =>
          item([`**${escape(answer.label)}**`, ...stepBlocks(stepAfter(guide, answer))]),
        ),
      ),
    ];
  }

  function outcomeBlocks({ id, title, advice, codes }: GuideOutcome): string[] {
    const anchor = `outcome-${id}`;
    const links = codes.map((ref) => linkToCode(ref, guide, voice)).join(" ");
    if (told.has(anchor)) return [`[${escape(title)}](#${anchor})`, links];
    told.add(anchor);
    return [`<a id="${anchor}"></a>${escape(title)}`, links, inline(advice)];
  }

  /** A sentence of the page itself, which may stand within a tree in another language. */
  function own(sentence: string): string {
    const { lang, direction } = voice.phrases;
    return foreign
      ? `<span lang="${lang}" dir="${direction}">${inline(sentence)}</span>`
      : inline(sentence);
  }
}

/** A link to a code under its protocol's name. */
export function linkToCode(ref: CodeRef, { id }: Guide, voice: Voice): string {
  const found = locate(ref, voice.bundles);
  if (!found) return span(`${ref.protocol} ${ref.code}`);
  const { code, bundle } = found;
  const called = span(`${bundle.protocol.title} ${headlineOf(code)}`);
  return `[${called}](${linkTo(guidePath(id), codePath(code))})`;
}

/** The blocks of a list item, all but the first indented to belong to it. */
function item(blocks: readonly string[]): string {
  return blocks.join("\n\n").replaceAll(/\n(?=[^\n])/g, "\n  ");
}
