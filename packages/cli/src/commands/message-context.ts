import type { PageContext } from "@wirecode/model";
import type { Reading } from "../library/library.ts";
import { pageContext } from "../library/page-context.ts";

/** What a page about codes of some protocols is made from. */
export function contextOf(protocols: readonly string[], reading: Reading): PageContext {
  const { library, locale } = reading;
  const bundles = [...new Set(protocols)].map((id) => library.bundle(locale, id));
  return pageContext(reading, { bundles });
}
