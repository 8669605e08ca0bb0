import type { Rule } from "./rule.ts";

/** A spelling leads to one term: pages could not tell which of two is meant. */
export const termDistinct: Rule = {
  id: "term-distinct",
  about: "No two terms of one protocol share a spelling in a language.",
  byFolder: true,
  check({ terms }, report) {
    for (const [locale, text] of Object.entries(terms.text)) {
      const file = `terms/text/${locale}.yaml`;
      const met: { readonly id: string; readonly form: string; readonly path: string[] }[] = [];
      for (const [id, { term, forms = [] }] of Object.entries(text)) {
        const own = [
          { form: term, path: [id, "term"] },
          ...forms.map((form, index) => ({ form, path: [id, "forms", String(index)] })),
        ].map((one) => ({ id, ...one, form: one.form.toLowerCase() }));
        for (const { form, path } of own) {
          const other = met.find((one) => one.form === form && (one.id === id || meet(one.id, id)));
          if (other) {
            report({
              file,
              path,
              message: `\`${form}\` is already a spelling of \`${other.id}\`.`,
              help: "Remove one of the two, or say which protocols each term belongs to.",
              also: [{ file, path: other.path }],
            });
          }
          met.push({ id, form, path });
        }
      }
    }

    /** Whether two terms can stand on the same page. */
    function meet(one: string, other: string): boolean {
      const [a, b] = [terms.terms[one]?.protocols, terms.terms[other]?.protocols];
      return !a || !b || a.some((id) => b.includes(id));
    }
  },
};
