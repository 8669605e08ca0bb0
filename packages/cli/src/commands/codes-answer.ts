import { pageOfCode, refOf, severalPage, type Side } from "@wirecode/model";
import { pageContext } from "../library/page-context.ts";
import { page } from "../print/page.ts";
import { visible } from "../trouble/visible.ts";
import type { Answer, Question } from "./command.ts";

/** One code in full. */
export function oneCode(found: Side, question: Question): Answer {
  return {
    json: () => found.code,
    view: (width) => page(pageOf(found, question), width),
  };
}

function pageOf(found: Side, question: Question) {
  const { code, bundle } = found;
  return pageOfCode(found, pageContext(question, { bundles: [bundle], code: refOf(code) }));
}

/** Codes told apart, or the only one in full. */
export function severalCodes(all: readonly Side[], asked: string, question: Question): Answer {
  const [only, ...others] = all;
  return {
    json: () => all.map(({ code }) => code),
    view: (width) =>
      page(
        only && others.length === 0
          ? pageOf(only, question)
          : severalPage(all, visible(asked), pageContext(question)),
        width,
      ),
  };
}
