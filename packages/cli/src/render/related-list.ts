import { keyOf } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Page } from "../command/command.ts";
import { codeLine, codeWidth } from "./code-line.ts";
import type { Line } from "./line.ts";

/** The codes around a code, each with how it stands to it. */
export function relatedList({ code, bundle }: Found, page: Page): readonly Line[] {
  const all = code.related.flatMap(({ code: wanted, relation }) => {
    const other = bundle.codes.find((one) => keyOf(one) === wanted);
    return other ? [{ other, relation }] : [];
  });
  const width = codeWidth(all.map(({ other }) => other));
  return all.flatMap(({ other, relation }) =>
    codeLine(other, `${other.text.title} (${page.phrases.relations[relation]})`, width, page),
  );
}
