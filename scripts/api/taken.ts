import { ts } from "ts-morph";
import { statementsOf } from "./type-text.ts";
import type { RollUps } from "./roll-ups-on-disk.ts";

/** Types that callers hand in and nothing hands out, so that callers make such objects themselves. */
export function takenOnly(rollUps: RollUps): ReadonlySet<string> {
  const parts = new Map<string, readonly string[]>();
  const taken: string[] = [];
  const given: string[] = [];
  for (const statement of [...rollUps.values()].flatMap(statementsOf)) {
    if (ts.isFunctionDeclaration(statement)) {
      taken.push(...statement.parameters.flatMap(namesIn));
      given.push(...(statement.type ? namesIn(statement.type) : []));
    } else if (ts.isVariableStatement(statement)) given.push(...namesIn(statement));
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      parts.set(statement.name.text, namesIn(statement));
  }
  const handedOut = withParts(given, parts);
  return new Set([...withParts(taken, parts)].filter((name) => !handedOut.has(name)));
}

function withParts(names: readonly string[], parts: ReadonlyMap<string, readonly string[]>) {
  // A set grows while it is walked.
  const all = new Set(names);
  for (const name of all) for (const part of parts.get(name) ?? []) all.add(part);
  return all;
}

function namesIn(node: ts.Node): string[] {
  return ts.isIdentifier(node) ? [node.text] : node.getChildren().flatMap(namesIn);
}
