import { COMMON_ATTRIBUTES } from "@wirecode/model";
import type { AuthoredAttribute } from "@wirecode/model/shapes";
import { nearest } from "../nearest.ts";
import { COMMON_FACT_KEYS } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { declarationPlace } from "./places.ts";
import type { Problem, Report, Rule } from "./rule.ts";

const TAKEN: ReadonlySet<string> = new Set([...COMMON_FACT_KEYS, ...COMMON_ATTRIBUTES]);

/** The attributes that a protocol declares make sense together. */
export const attributeSound: Rule = {
  id: "attribute-sound",
  about:
    "A protocol's attributes have names and values of their own, and a derived one covers what it follows from.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol }] of Object.entries(protocols)) {
      const declared = Object.keys(protocol.attributes);
      for (const [index, name] of (protocol.decisive ?? []).entries()) {
        if (declared.includes(name)) continue;
        report({
          file: `${id}/protocol.yaml`,
          path: ["decisive", String(index)],
          message: `${protocol.title} has no attribute \`${name}\`.`,
          help: "Name attributes that are declared below.",
          didYouMean: nearest(name, declared),
          dependsOn: [declarationPlace(id, "attributes", name)],
        });
      }
      for (const [name, attribute] of Object.entries(protocol.attributes)) {
        const say = (
          path: readonly string[],
          problem: Pick<Problem, "message" | "help" | "on" | "didYouMean" | "dependsOn">,
        ) =>
          report({ file: `${id}/protocol.yaml`, path: ["attributes", name, ...path], ...problem });
        if (TAKEN.has(name)) {
          say([], {
            on: "key",
            message: `Every protocol has \`${name}\` already.`,
            help: "Give the attribute another name.",
          });
        }
        checkValues(attribute, say);
        if (attribute.type === "list") checkDerived([id, name], attribute, protocol, say);
      }
    }
  },
};

type Say = (path: readonly string[], problem: Omit<Parameters<Report>[0], "file" | "path">) => void;

function checkValues(attribute: AuthoredAttribute, say: Say): void {
  if (!("of" in attribute)) return;
  const values: readonly string[] = attribute.of;
  for (const [index, value] of values.entries()) {
    const path = ["of", String(index)];
    if (values.indexOf(value) !== index)
      say(path, { message: `\`${value}\` is listed twice.`, help: "Remove one of the two." });
    if (["any", "none", "other"].includes(value)) {
      say(path, {
        message: `\`${value}\` has a meaning of its own in the words of an attribute.`,
        help: "Choose another value.",
      });
    }
  }
}

function checkDerived(
  [id, name]: readonly [protocol: string, attribute: string],
  { derived, of }: Extract<AuthoredAttribute, { type: "list" }>,
  { attributes }: AuthoredProtocol,
  say: Say,
): void {
  if (!derived) return;
  const earlier = Object.keys(attributes).slice(0, Object.keys(attributes).indexOf(name));
  const source = earlier.includes(derived.from) ? attributes[derived.from] : undefined;
  if (source?.type !== "list") {
    say(["derived", "from"], {
      dependsOn: [declarationPlace(id, "attributes", derived.from)],
      message: `\`${derived.from}\` is no list that stands above \`${name}\`.`,
      help: "Name a list attribute that is declared earlier.",
      didYouMean: nearest(derived.from, earlier),
    });
    return;
  }
  for (const value of source.of) {
    if (Object.hasOwn(derived.values, value)) continue;
    say(["derived", "values"], {
      on: "key",
      message: `Nothing says what \`${value}\` of \`${derived.from}\` stands for.`,
      help: `Add \`${value}\` with one of: ${of.join(", ")}.`,
    });
  }
  for (const [from, to] of Object.entries(derived.values)) {
    if (!source.of.includes(from)) {
      say(["derived", "values", from], {
        on: "key",
        message: `\`${derived.from}\` has no value \`${from}\`.`,
        help: "Correct or remove it.",
        didYouMean: nearest(from, source.of),
      });
    }
    if (!of.includes(to)) {
      say(["derived", "values", from], {
        message: `\`${name}\` has no value \`${to}\`.`,
        help: `It has: ${of.join(", ")}.`,
        didYouMean: nearest(to, of),
      });
    }
  }
}
