import { classesOf } from "../resolve/class.ts";
import { declarationPlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Where a protocol has classes, every code belongs to exactly one. */
export const classCovers: Rule = {
  id: "class-covers",
  about:
    "Where a protocol has classes, every code belongs to exactly one, and every class has codes.",
  byFolder: true,
  check({ protocols }, report, files) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const all = Object.keys(protocol.classes);
      if (all.length === 0) continue;
      for (const code of Object.keys(codes)) {
        const found = classesOf(code, protocol).map(([name]) => name);
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
          dependsOn: [declarationPlace(id, "classes")],
          ...(also.length > 0 && { also }),
        });
      }
      // The file's own keys, so that a code whose facts are wrong still counts as a member.
      const listed = files.keysAt(`${id}/codes.yaml`, []);
      for (const name of all) {
        if (listed.some((code) => classesOf(code, protocol).some(([own]) => own === name)))
          continue;
        report({
          file: `${id}/protocol.yaml`,
          path: ["classes", name, "codes"],
          message: `No code of ${protocol.title} belongs to \`${name}\`.`,
          help: "Correct the pattern, or remove the class.",
          dependsOn: [{ file: `${id}/codes.yaml`, path: [] }],
        });
      }
    }
  },
};
