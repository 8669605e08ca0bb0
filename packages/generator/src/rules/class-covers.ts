import { classesOf } from "../model/class.ts";
import type { Rule } from "./rule.ts";

/** Where a protocol has classes, every code belongs to exactly one. */
export const classCovers: Rule = {
  id: "class-covers",
  about:
    "Where a protocol has classes, every code belongs to exactly one, and every class has codes.",
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const all = Object.keys(protocol.classes);
      if (all.length === 0) continue;
      const used = new Set<string>();
      for (const code of Object.keys(codes)) {
        const found = classesOf(code, protocol).map(([name]) => name);
        for (const name of found) used.add(name);
        if (found.length === 1) continue;
        const message =
          found.length === 0
            ? `\`${code}\` belongs to no class of ${protocol.title}.`
            : `\`${code}\` belongs to more than one class of ${protocol.title}: ${found.map((name) => `\`${name}\``).join(", ")}.`;
        const file = `${id}/protocol.yaml`;
        const also = found.map((name) => ({ file, path: ["classes", name, "codes"] }));
        report({
          file: `${id}/codes.yaml`,
          path: [code],
          on: "key",
          message,
          help: `The patterns of the classes stand in ${file}.`,
          ...(also.length > 0 && { also }),
        });
      }
      for (const name of all) {
        if (used.has(name)) continue;
        report({
          file: `${id}/protocol.yaml`,
          path: ["classes", name, "codes"],
          message: `No code of ${protocol.title} belongs to \`${name}\`.`,
          help: "Correct the pattern, or remove the class.",
        });
      }
    }
  },
};
