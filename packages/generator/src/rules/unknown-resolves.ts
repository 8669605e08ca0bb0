import { nearest } from "../nearest.ts";
import type { AuthoredCodes } from "../schema/codes.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { codePlace, declarationPlace } from "./places.ts";
import type { Problem, Rule } from "./rule.ts";

type Say = (path: readonly string[], problem: Omit<Problem, "file" | "path" | "rule">) => void;

/** What is said of codes that nobody has registered names codes, classes and attributes that there are. */
export const unknownResolves: Rule = {
  id: "unknown-resolves",
  about:
    "What an unregistered code is treated as is a code or a class of the protocol, told by class where there are classes.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      if (!protocol.unknown) continue;
      const file = `${id}/protocol.yaml`;
      checkUnknown(id, protocol, codes, (path, problem) =>
        report({ file, path: ["unknown", ...path], ...problem }),
      );
    }
  },
};

function checkUnknown(id: string, protocol: AuthoredProtocol, codes: AuthoredCodes, say: Say) {
  const { title, classes, attributes, unknown } = protocol;
  const { as, "by-class": byClass = {}, attributes: kept = [] } = unknown ?? {};
  const ids = Object.keys(classes);
  if (as !== undefined && ids.length > 0) {
    say(["as"], {
      message: `${title} has classes, which say what an unregistered code counts as.`,
      help: "Write it under `by-class`, for each class.",
    });
  } else if (as !== undefined && !Object.hasOwn(codes, as)) {
    say(["as"], noCode(id, as, protocol, codes));
  }
  for (const [name, target] of Object.entries(byClass)) {
    if (!ids.includes(name)) {
      say(["by-class", name], {
        on: "key",
        message: `${title} has no class \`${name}\`.`,
        help: "Correct or remove it.",
        didYouMean: nearest(name, ids),
        dependsOn: [declarationPlace(id, "classes")],
      });
    } else if (!ids.includes(target) && !Object.keys(codes).some((code) => fits(target, code))) {
      say(["by-class", name], noCode(id, target, protocol, codes));
    }
  }
  for (const [index, name] of kept.entries()) {
    if (Object.hasOwn(attributes, name)) continue;
    say(["attributes", String(index)], {
      message: `${title} has no attribute \`${name}\`.`,
      help: "Name attributes that are declared below.",
      didYouMean: nearest(name, Object.keys(attributes)),
      dependsOn: [declarationPlace(id, "attributes", name)],
    });
  }
}

/** Whether a code is what is meant: the code itself, or one that has anything where an `X` stands. */
function fits(target: string, code: string): boolean {
  const [parts, own] = [target.split("."), code.split(".")];
  return parts.length === own.length && parts.every((part, at) => part === "X" || part === own[at]);
}

function noCode(id: string, code: string, { title }: AuthoredProtocol, codes: AuthoredCodes) {
  return {
    message: `${title} has no code \`${code}\`.`,
    help: "Correct the code, or add it.",
    didYouMean: nearest(code, Object.keys(codes)),
    dependsOn: [codePlace(id, code)],
  };
}
