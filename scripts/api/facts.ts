import { ts } from "ts-morph";
import type { Fact } from "./fact.ts";
import { asValue, statementFacts } from "./statement-facts.ts";
import { statementsOf } from "./type-text.ts";
import type { RollUps } from "./roll-ups-on-disk.ts";

/** What programs can rely on at each entry point, by its subpath. */
export function factsOf(rollUps: RollUps): Map<string, readonly Fact[]> {
  const statements = new Map([...rollUps].map(([subpath, text]) => [subpath, statementsOf(text)]));
  const own = new Map(
    [...statements].map(([subpath, all]) => [subpath, all.flatMap(statementFacts)]),
  );
  return new Map(
    [...statements].map(([subpath, all]) => [
      subpath,
      [...(own.get(subpath) ?? []), ...all.flatMap((one) => fromElsewhere(one, own))],
    ]),
  );
}

/** What an entry point exports from another one. */
function fromElsewhere(statement: ts.Statement, own: ReadonlyMap<string, readonly Fact[]>): Fact[] {
  if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
  const { exportClause, isTypeOnly, moduleSpecifier } = statement;
  const specifier =
    moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
  const home = specifier.replace(/^(?:@[^/]+\/)?[^/]+/, ".");
  const names = ts.isNamedExports(exportClause)
    ? exportClause.elements.map((one) => one.name.text)
    : [];
  return (own.get(home) ?? [])
    .filter(({ subject }) => names.includes(/^[\w$]+/.exec(subject)?.[0] ?? ""))
    .map((fact) => ({
      ...fact,
      promises: fact.promises.filter((one) => !isTypeOnly || one !== asValue(fact.subject)),
    }));
}
