import { unregisteredCode, unregisteredPage } from "@wirecode/model";
import type { Listed } from "../../src/comparison/find-codes.ts";
import type { Catalogue } from "../../src/comparison/types.ts";
import { contextOf, shown, type Shown } from "./printed.ts";
import { loadBundles } from "./site.ts";

/** What the standard makes of a code that nobody has registered, which has no page. */
export async function unregisteredArticle(
  { protocol, code }: Listed,
  catalogue: Catalogue,
): Promise<Shown> {
  const bundles = await loadBundles(catalogue.locale, [protocol.id]);
  const [bundle] = bundles;
  const found = bundle && unregisteredCode(bundle, String(code.code));
  if (!bundle || !found) throw new Error("There is no such code.");
  return shown(unregisteredPage(found, bundle, contextOf(bundles, catalogue)), catalogue);
}
