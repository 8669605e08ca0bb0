import {
  classPage,
  codePage,
  refOf,
  UNREGISTERED,
  unregisteredPage,
  type Side,
} from "@wirecode/core/model";
import { pageContext } from "../library/page-context.ts";
import { severalPage } from "../pages/several-page.ts";
import { page } from "../print/page.ts";
import type { Answer, Question } from "./command.ts";

/** One code in full. */
export function oneCode(found: Side, question: Question): Answer {
  return {
    json: () => found.code,
    view: (width) => page(pageOf(found, question), width),
  };
}

/** The page of a code, of a class, or of what nobody has registered. */
function pageOf({ code, bundle }: Side, question: Question) {
  const context = pageContext(question, { bundles: [bundle], code: refOf(code) });
  if (code.status === UNREGISTERED) return unregisteredPage(code, bundle, context);
  return code.kind === "class"
    ? classPage(String(code.code), bundle, context)
    : codePage(code, bundle, context);
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
          : severalPage(all, asked, pageContext(question)),
        width,
      ),
  };
}
