import type { Rule } from "./rule.ts";

/** What a further meaning says of a list, the code says as well. */
export const meaningWithin: Rule = {
  id: "meaning-within",
  about: "The lists of a further meaning are parts of the code's own.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const lists = Object.entries(protocol.attributes).filter(([, { type }]) => type === "list");
      for (const [code, facts] of Object.entries(codes)) {
        for (const [meaning, own] of Object.entries(facts.meanings ?? {})) {
          for (const [name] of lists) {
            const [part, whole] = [own[name], facts[name]];
            if (!Array.isArray(part) || whole === "any") continue;
            const known: readonly unknown[] = Array.isArray(whole) ? whole : [];
            for (const [index, value] of part.entries()) {
              if (known.includes(value)) continue;
              report({
                file: `${id}/codes.yaml`,
                path: [code, "meanings", meaning, name, index],
                message: `\`${String(value)}\` is not among the \`${name}\` of \`${code}\`, and a meaning can only narrow them.`,
                help: `Add it to \`${name}\` of \`${code}\`, or remove it here.`,
                also: [{ file: `${id}/codes.yaml`, path: [code, name], on: "key" }],
              });
            }
          }
        }
      }
    }
  },
};
