import type { Bundle } from "@wirecode/model";

/**
 * A bundle without what a comparison of two of its codes does not say. Pairs that an author wrote about have pages of
 * their own, so their words stay out too.
 */
export function comparable(bundle: Bundle): Bundle {
  return {
    ...bundle,
    comparisons: [],
    codes: bundle.codes.map(({ searchTerms: _, ...code }) => {
      const { lang, bodyLang, title, summary, use, caution } = code.text;
      return {
        ...code,
        aliases: [],
        meanings: code.meanings.map(({ text: __, ...facts }) => facts),
        text: {
          lang,
          bodyLang,
          title,
          summary,
          meaning: "",
          fix: {},
          ...(use !== undefined && { use }),
          ...(caution !== undefined && { caution }),
        },
      };
    }),
  };
}
