import { openContext, type PageContext } from "@wirecode/model";
import type { Answers } from "../../src/explain/types.ts";
import type { Catalogue } from "../../src/comparison/types.ts";
import { loadBundles } from "../comparison/site.ts";

/** The protocol of a notice about undelivered mail in which no code stands. */
const MAIL = "smtp";

/** What pages of a language are made from, as far as answers need it: with the protocols of their codes alone. */
export async function contextOf(
  { answers }: Answers,
  { locale, phrases, reference }: Catalogue,
): Promise<PageContext> {
  const protocols = answers.flatMap(({ message: { protocol, codes } }) => [
    protocol ?? MAIL,
    ...codes.map((one) => one.protocol),
  ]);
  return openContext({
    locale,
    reference,
    phrases,
    bundles: await loadBundles(locale, protocols),
    mappings: [],
    guides: [],
    terms: [],
    providers: [],
    sitePages: { places: {} },
    partners: new Map(),
  });
}
