import type { Outcome } from "@wirecode/model";
import { classOf } from "../resolve/class.ts";
import type { AuthoredCode } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { declarationPlace, factPlaces } from "./places.ts";
import type { Rule } from "./rule.ts";

/** A relation is one that the facts of the two codes allow. */
export const relationFits: Rule = {
  id: "relation-fits",
  about: "A relation fits the facts of its two codes, since sentences are made from both.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      for (const [code, facts] of Object.entries(codes)) {
        for (const [other, relation] of Object.entries(facts.related ?? {})) {
          const there = codes[other];
          if (!there || other === code) continue;
          const own = outcomeOf(code, facts, protocol);
          const its = outcomeOf(other, there, protocol);
          // That a code has no outcome is the business of another rule.
          if (!own || !its) continue;
          const outcomes = [own, its] as const;
          const say = (wanted: string, but: string) =>
            report({
              file: `${id}/codes.yaml`,
              path: [code, "related", other],
              message: `${wanted}, but \`${code}\` and \`${other}\` are ${but}.`,
              help: "Correct the relation or the facts; `neighbour` claims nothing about them.",
              dependsOn: [
                ...factPlaces(id, code, ["outcome", "status"]),
                ...factPlaces(id, other, ["outcome", "status"]),
                declarationPlace(id, "classes"),
              ],
            });
          const both = outcomes[0] === outcomes[1] ? `both ${outcomes[0]}` : outcomes.join(" and ");
          if (
            relation === "twin" &&
            !(outcomes.includes("transient-failure") && outcomes.includes("permanent-failure"))
          ) {
            say("Twins are one transient-failure and one permanent-failure", both);
          }
          if (
            relation === "counterpart" &&
            !(outcomes.includes("success") && outcomes.some(isFailure))
          ) {
            say("Counterparts are one success and one failure", both);
          }
          const unofficial = [facts, there].filter(({ status }) => status === "unofficial").length;
          if (relation === "same-meaning" && unofficial !== 1) {
            say(
              "Of two codes with the same meaning one is unofficial and the other is what a standard defines",
              unofficial === 2 ? "both unofficial" : "both standard",
            );
          }
          const instead = insteadOf(relation, facts, there);
          if (instead && OUTDATED.has(instead.status)) {
            say(
              "The one that pages advise to send in place of the other has to be in force",
              `${facts.status} and ${there.status}`,
            );
          }
        }
      }
    }
  },
};

const OUTDATED: ReadonlySet<string> = new Set(["deprecated", "obsolete"]);

/** Which of two related codes pages advise to send. */
function insteadOf(
  relation: string,
  facts: AuthoredCode,
  there: AuthoredCode,
): AuthoredCode | undefined {
  if (relation === "replaced-by") return there;
  if (relation === "replaces") return facts;
  return relation === "same-meaning"
    ? [facts, there].find(({ status }) => status !== "unofficial")
    : undefined;
}

function outcomeOf(
  key: string,
  { outcome }: AuthoredCode,
  protocol: AuthoredProtocol,
): Outcome | undefined {
  return outcome ?? classOf(key, protocol)?.[1].outcome;
}

function isFailure(outcome: Outcome): boolean {
  return outcome.endsWith("failure");
}
