import { ACTORS, OUTCOMES, RETRIES } from "@wirecode/model";
import { codePlace, declarationPlace, factPlaces } from "./places.ts";
import type { Rule } from "./rule.ts";

/** What a code inherits, and what people may write there. */
const INHERITED = {
  outcome: `one of ${list(OUTCOMES)}`,
  retry: `one of ${list(RETRIES)}`,
  act: `a list of ${list(ACTORS)}, \`[]\` if nobody has to act`,
} as const;
const FACTS = ["outcome", "retry", "act"] as const satisfies readonly (keyof typeof INHERITED)[];

/** No fact is made up: what a code inherits, something has to state. */
export const factsStated: Rule = {
  id: "facts-stated",
  about:
    "The outcome and the retry of every code, and who has to act, are stated by the code itself or by its class.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      // A class states all of them, and that every code has one is the business of another rule.
      if (Object.keys(protocol.classes).length > 0) continue;
      for (const [code, facts] of Object.entries(codes)) {
        const lacking = FACTS.filter((key) => facts[key] === undefined);
        if (lacking.length === 0) continue;
        const names = lacking.map((key) => `\`${key}\``);
        const named = names.length === 1 ? `no ${names[0]}` : `neither ${names.join(" nor ")}`;
        const choices = lacking.map((key) => `\`${key}\`, ${INHERITED[key]}`);
        const isUnstated = lacking.some((key) => key !== "act");
        report({
          ...codePlace(id, code),
          message: `\`${code}\` states ${named}, and no class states what it leaves out: no fact is made up.`,
          help: `Add ${choices.join("; ")}.${isUnstated ? " `unstated` is for what the standard does not say." : ""} Or declare classes in ${id}/protocol.yaml that state what their codes share.`,
          dependsOn: [declarationPlace(id, "classes"), ...factPlaces(id, code, lacking)],
        });
      }
    }
  },
};

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}
