import { own } from "../own.ts";
import type { AuthoredProtocol } from "../schema/protocol.ts";
import { codePlace, declarationPlace } from "./places.ts";
import { meantByRows, type Entry } from "./registry-rows.ts";
import type { Rule } from "./rule.ts";

/** Facts may list more than the table of one standard: others add to it. */
export const registryFacts: Rule = {
  id: "registry-facts",
  about: "What the table of a standard lists of a code, the facts list too.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      const { protocol, registry } = folder;
      if (!protocol.registry) continue;
      const file = `${id}/${protocol.registry.file}`;
      const lists = listsOf(protocol);
      for (const name of Object.keys(registry[0]?.facts ?? {})) {
        if (lists.includes(name)) continue;
        report({
          file,
          path: [],
          message: `The table has a column \`${name}\`, and the codes of ${protocol.title} have no such list.`,
          help: `Remove it, or name one of their lists: ${lists.join(", ")}.`,
          dependsOn: [declarationPlace(id, "attributes", name)],
        });
      }
      const meant = meantByRows(folder);
      for (const [index, { code, facts }] of registry.entries()) {
        const [first, ...others] = meant[index] ?? [];
        if (!first) continue;
        for (const name of lists) {
          const stated = new Set([first, ...others].flatMap((entry) => valuesOf(entry, name)));
          const missing = (own(facts, name) ?? []).filter((value) => !stated.has(value));
          const listed = own(facts, name);
          const isOfNumbers = protocol.attributes[name]?.type === "numbers";
          const added =
            isOfNumbers && listed ? [...stated].filter((one) => !listed.includes(one)) : [];
          if (added.length > 0) {
            report({
              file: `${id}/codes.yaml`,
              path: [first.key, name],
              message: `\`${name}\` of \`${first.key}\` has ${added.map((value) => `\`${value}\``).join(", ")}, and the table does not.`,
              help: `Correct the number, or add it to ${file}.`,
              also: [{ file, path: [index] }],
              dependsOn: [codePlace(id, first.key)],
            });
          }
          if (missing.length === 0 || stated.has("any")) continue;
          report({
            file: `${id}/codes.yaml`,
            path: [first.key, name],
            message: `The table lists ${missing.map((value) => `\`${value}\``).join(", ")} for \`${code}\`, and \`${name}\` of \`${first.key}\` does not.`,
            help: `Add what is missing, or correct ${file}.`,
            also: [{ file, path: [index] }],
            dependsOn: [codePlace(id, first.key)],
          });
        }
      }
    }
  },
};

/** The types of attributes that a table can have a column of: lists, and numbers as `linux=104`. */
const LISTS: ReadonlySet<string> = new Set(["list", "codes", "numbers"]);

/** The lists that authors write. */
function listsOf({ attributes }: AuthoredProtocol): readonly string[] {
  return Object.entries(attributes).flatMap(([name, declared]) => {
    const isList = LISTS.has(declared.type);
    return isList && !("derived" in declared && declared.derived) ? [name] : [];
  });
}

function valuesOf({ facts }: Entry, name: string): readonly string[] {
  const value = facts[name];
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([platform, number]) => `${platform}=${number}`);
  return typeof value === "string" ? [value] : [];
}
