import { isAt, type Bundle, type CodeRef, type PageContext } from "@wirecode/model";
import type { Reading } from "./library.ts";
import { published } from "./published.ts";

/** What is known before a page is made. */
interface Known {
  /** The bundles that were read already, or as much of them as was asked for. */
  readonly bundles?: readonly Bundle[];
  /** The one code that the page is about: no guides are read that do not lead to it. */
  readonly code?: CodeRef;
}

/**
 * What pages are made from, each part read when a page asks for it and no more of it than that. It knows no links that
 * only sites show: between a code and all others that it is compared with or that share its number.
 */
export function pageContext(
  { library, locale }: Reading,
  { bundles = [], code: about }: Known = {},
): PageContext {
  const [reference] = library.locales();
  if (!reference) throw new RangeError("There are no words in any language.");
  const protocols = library.protocols();
  const open = new Map(bundles.map((bundle) => [bundle.protocol.id, bundle]));
  return {
    locale,
    reference,
    phrases: library.phrases(locale),
    get bundles() {
      return protocols.map((id) => library.bundle(locale, id));
    },
    bundleOf(id) {
      if (!open.has(id) && protocols.includes(id)) open.set(id, library.codeless(locale, id));
      return open.get(id);
    },
    codeAt(at) {
      const here = open.get(at.protocol)?.codes.find((one) => isAt(one, at));
      return here ?? (protocols.includes(at.protocol) ? library.code(locale, at) : undefined);
    },
    sharing: () => [],
    comparedWith: () => [],
    get mappings() {
      return library.mappings(locale);
    },
    get guides() {
      return about ? library.guidesNaming(locale, about) : library.guides(locale);
    },
    terms: [],
    providers: [],
    sayingWith: (at) => library.sayingWith(locale, at),
    sitePages: { places: {} },
    practiceOf: (id) => library.practice(id),
    published: published(),
  };
}
