import { valueLabel } from "../words/attribute-words.ts";
import { sameValue } from "../facts/fact.ts";
import { headlineOf } from "../facts/key.ts";
import { PLAIN } from "../words/sentence.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { CodeRow, CodeTable } from "./code-block.ts";
import type { PageContext } from "./context.ts";
import { nameApart } from "./name-apart.ts";
import { speechOf, words } from "./words.ts";

/** A code, the protocol it belongs to, and what the row calls it where its headline is not enough. */
interface Listed {
  readonly code: Code;
  readonly bundle: Bundle;
  readonly label?: string;
}

/**
 * Codes with what happened, whether to retry and who has to act.
 * @internal
 */
export function codeTable(codes: readonly Listed[], context: PageContext): CodeTable {
  const { site, attributes } = context.phrases;
  return {
    kind: "codes",
    head: {
      code: site.codeColumn,
      title: site.titleColumn,
      retry: attributes.retry.label,
      act: attributes.act.label,
    },
    rows: codes.map((listed) => row(listed, context)),
  };
}

function row({ code, bundle, label = headlineOf(code) }: Listed, context: PageContext): CodeRow {
  const speech = speechOf(bundle, context);
  const name = nameApart(code);
  return {
    code,
    label,
    ...(name !== undefined && { name }),
    title: [words(code.text.title, code.text.lang, context)],
    retry: context.phrases.attributes.retry.short[code.retry],
    act: valueLabel("act", code.act, speech, PLAIN),
    usual: usualOf(code, bundle),
  };
}

/** What a code has from its class; nothing is usual where there are no classes. */
function usualOf(code: Code, { protocol }: Bundle): CodeRow["usual"] {
  const own = protocol.classes.find(({ id }) => id === code.class);
  return {
    retry: own?.retry === code.retry,
    act: own !== undefined && sameValue(own.act, code.act),
  };
}
