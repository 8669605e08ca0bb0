import { pairPath, plainText, type PageKind } from "@wirecode/core/model";
import type { Content } from "../content/types.ts";

/** What search knows of a page beside the codes themselves. */
export interface Summary {
  readonly kind: PageKind;
  readonly locale: string;
  readonly lang: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly codes?: readonly string[];
  readonly protocol?: string;
  readonly guide?: string;
}

/** The pages of a language, of the comparisons those that an author wrote. */
export function summariesOf(
  { plans, protocols }: Pick<Content, "plans" | "protocols">,
  locale: string,
): readonly Summary[] {
  const curated = new Set(
    (protocols[locale] ?? []).flatMap(({ bundle }) => bundle.comparisons.map(pairPath)),
  );
  return [...(plans[locale]?.values() ?? [])]
    .filter(({ kind, path }) => kind !== "code" && (kind !== "comparison" || curated.has(path)))
    .map(({ make }) => {
      const { title, ...page } = make();
      const kind = page.kind === "guides" ? "guide" : page.kind;
      return { ...page, kind, locale, lang: locale, title: plainText(title) };
    });
}
