import { foldName } from "@wirecode/model";
import type { DataPath } from "../load/locate.ts";
import type { AuthoredCode } from "../schema/codes.ts";
import type { Report, Rule } from "./rule.ts";

/** What people search by adds to what a thing is called. */
export const searchTermsNew: Rule = {
  id: "search-terms-new",
  about:
    "A search term of a code, a class or a guide, and another name of a protocol, says what no name of it says, once.",
  byFolder: true,
  check({ protocols, guides }, report) {
    for (const [id, { protocol, codes }] of Object.entries(protocols)) {
      const { title, aliases, classes } = protocol;
      const file = `${id}/protocol.yaml`;
      check({ file, path: ["aliases"], known: [id, title], terms: aliases }, report);
      for (const [name, one] of Object.entries(classes)) {
        const path = ["classes", name, "search-terms"];
        check({ file, path, known: [name, one.term], terms: one["search-terms"] }, report);
      }
      for (const [key, code] of Object.entries(codes)) {
        const path = [key, "search-terms"];
        const known = [key, ...namesOf(code)];
        check({ file: `${id}/codes.yaml`, path, known, terms: code["search-terms"] }, report);
      }
    }
    for (const [id, tree] of Object.entries(guides.trees)) {
      const path = ["search-terms"];
      check({ file: `guides/${id}.yaml`, path, known: [id], terms: tree["search-terms"] }, report);
    }
  },
};

interface Terms {
  readonly file: string;
  readonly path: DataPath;
  /** What the thing is called. */
  readonly known: readonly string[];
  readonly terms: readonly string[] | undefined;
}

function check({ file, path, known, terms = [] }: Terms, report: Report): void {
  const names = new Map(known.map((name) => [foldName(name), name]));
  const before = new Map<string, number>();
  for (const [index, term] of terms.entries()) {
    const folded = foldName(term);
    const at = { file, path: [...path, index] };
    const twin = before.get(folded);
    if (names.has(folded)) {
      const message = `\`${term}\` is what it is called anyway: \`${names.get(folded)}\`.`;
      report({ ...at, message, help: "Remove it: everything is found by its names." });
    } else if (twin !== undefined) {
      const also = [{ file, path: [...path, twin] }];
      report({
        ...at,
        message: `\`${term}\` is listed twice.`,
        help: "Remove one of the two.",
        also,
      });
    }
    before.set(folded, index);
  }
}

function namesOf({ name, mnemonic = "", phrase = "", aliases = [], ...more }: AuthoredCode) {
  return [
    name,
    mnemonic,
    more["short-phrase"] ?? "",
    phrase,
    ...aliases,
    ...(more["former-names"] ?? []),
  ];
}
