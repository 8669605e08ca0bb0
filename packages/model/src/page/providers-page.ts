import type { Provider, ProviderKind } from "../shapes/provider.ts";
import type { Blocks } from "./block.ts";
import type { PageContext } from "./context.ts";
import { link } from "./inline.ts";
import { partlyTranslated } from "./notes.ts";
import { speaking, type Page } from "./page.ts";
import { pathOf } from "./target.ts";
import { paragraph, words } from "./words.ts";

/** The groups in their order, each under the heading of its name, and the kinds in each. */
const GROUPS = [
  ["mail", ["mailbox", "relay"]],
  ["filters", ["filter"]],
  ["blocklists", ["blocklist"]],
  ["edge", ["edge", "balancer", "proxy"]],
  ["servers", ["server", "directory"]],
] as const satisfies readonly (readonly [string, readonly ProviderKind[]])[];

/**
 * The list of providers, by what they are to those who read their texts.
 * @internal
 */
export function providersPage(context: PageContext): Page {
  const { phrases, providers } = context;
  const { title, summary } = phrases.providers;
  const langs = providers.map(({ text }) => text.lang);
  return {
    kind: "providers",
    path: pathOf({ kind: "page", page: "providers" }),
    title: [title],
    description: summary,
    sources: [`phrases/${phrases.lang}.yaml`],
    lead: [...partlyTranslated(langs, context), paragraph(summary)],
    sections: speaking(
      GROUPS.map(([group, kinds]) => ({
        id: group,
        heading: [phrases.providers[group]],
        blocks: items(
          providers.filter(({ kind }) => kinds.some((one) => one === kind)),
          context,
        ),
      })),
    ),
  };
}

function items(providers: readonly Provider[], context: PageContext): Blocks {
  if (providers.length === 0) return [];
  const each = providers.map(({ id, title, text }): Blocks => [
    paragraph(link({ kind: "provider", id }, title)),
    paragraph(words(text.about, text.lang, context)),
  ]);
  return [{ kind: "list", ordered: false, items: each }];
}

/**
 * What leads to the list of providers; nothing where there are none.
 * @internal
 */
export function providersLead({ phrases, providers }: PageContext): Blocks {
  if (providers.length === 0) return [];
  const { title, summary } = phrases.providers;
  return [paragraph(summary), paragraph(link({ kind: "page", page: "providers" }, title))];
}
