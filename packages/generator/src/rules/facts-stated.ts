import { OUTCOMES, RETRIES } from "@wirecode/model";
import { codePlace, declarationPlace, factPlaces } from "./places.ts";
import type { Rule } from "./rule.ts";

const INHERITED = { outcome: OUTCOMES, retry: RETRIES } as const;

/** No fact is made up: what a code inherits, something has to state. */
export const factsStated: Rule = {
  id: "facts-stated",
  about: "The outcome and the retry of every code are stated, by the code itself or by its class.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      // A class states both, and that every code has one is the business of another rule.
      if (Object.keys(protocol.classes).length > 0) continue;
      for (const [code, facts] of Object.entries(codes)) {
        const lacking = (["outcome", "retry"] as const).filter((key) => facts[key] === undefined);
        if (lacking.length === 0) continue;
        const [first, second] = lacking.map((key) => `\`${key}\``);
        const named = second === undefined ? `no ${first}` : `neither ${first} nor ${second}`;
        const choices = lacking.map(
          (key) => `\`${key}\`, one of ${INHERITED[key].map((one) => `\`${one}\``).join(", ")}`,
        );
        report({
          ...codePlace(id, code),
          message: `\`${code}\` states ${named}, and no class states what it leaves out: no fact is made up.`,
          help: `Add ${choices.join(", and ")}; \`unstated\` is for what the standard does not say. Or declare classes in ${id}/protocol.yaml that state what their codes share.`,
          dependsOn: [declarationPlace(id, "classes"), ...factPlaces(id, code, lacking)],
        });
      }
    }
  },
};
