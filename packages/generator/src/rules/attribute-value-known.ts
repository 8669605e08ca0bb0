import { nearest } from "../nearest.ts";
import { own } from "../own.ts";
import { codePlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Codes of another protocol exist there, if the catalogue has that protocol. Other values are the schema's business. */
export const attributeValueKnown: Rule = {
  id: "attribute-value-known",
  about: "A code of another protocol exists there, and no list holds a value twice.",
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      for (const [name, attribute] of Object.entries(protocol.attributes)) {
        const other = attribute.type === "codes" ? attribute.protocol : "";
        const target = own(protocols, other);
        for (const [code, facts] of Object.entries(codes)) {
          const values = facts[name];
          if (!Array.isArray(values)) continue;
          for (const [index, value] of values.map(String).entries()) {
            const at = { file: `${id}/codes.yaml`, path: [code, name, index] };
            if (values.map(String).indexOf(value) !== index) {
              report({
                ...at,
                message: `\`${value}\` is listed twice.`,
                help: "Remove one of the two.",
              });
            } else if (target && !Object.hasOwn(target.codes, value)) {
              report({
                ...at,
                message: `${target.protocol.title} has no code \`${value}\`.`,
                help: "Correct the code, or add it there.",
                didYouMean: nearest(value, Object.keys(target.codes)),
                dependsOn: [codePlace(other, value)],
              });
            }
          }
        }
      }
    }
  },
};
