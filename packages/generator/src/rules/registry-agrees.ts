import { matches } from "../matches.ts";
import { own } from "../own.ts";
import { readKey } from "../resolve/code-key.ts";
import type { AuthoredProtocolFolder, RegistryRow } from "../schema/authored.ts";
import type { AuthoredCode } from "../schema/codes.ts";
import { codePlace, factPlaces } from "./places.ts";
import { meantByRows, type Entry } from "./registry-rows.ts";
import type { Place, Rule } from "./rule.ts";

/** The statuses of a code that a row's status allows. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  active: ["registered", "temporary"],
  "obsolete/deprecated": ["deprecated", "obsolete"],
  temporary: ["temporary"],
  reserved: ["reserved", "private-use"],
  // What nobody has registered may be in use all the same.
  unassigned: ["unofficial"],
  unofficial: ["unofficial"],
};

/** Facts and registry agree, or protocol.yaml says why not. */
export const registryAgrees: Rule = {
  id: "registry-agrees",
  about:
    "Codes, phrases and statuses are those of the registry, except where protocol.yaml says why not.",
  byFolder: true,
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      const { registry: declared } = folder.protocol;
      if (!declared) continue;
      const deviations = declared.deviations ?? {};
      const dependsOn = (code: string): readonly Place[] => [
        codePlace(id, code),
        ...factPlaces(id, code, ["status", "phrase", "meanings"]),
        { file: `${id}/${declared.file}`, path: [] },
      ];
      const deviating = new Set<string>();
      for (const { code, message, row, key, inTable } of disagreements(folder)) {
        deviating.add(code);
        if (Object.hasOwn(deviations, code)) continue;
        const inRegistry = { file: `${id}/${declared.file}`, path: [row ?? 0] };
        const inCodes = {
          file: `${id}/codes.yaml`,
          path: key === undefined ? [code] : [code, key],
          on: key === undefined ? "key" : "value",
        } as const;
        const known = !inTable && Object.hasOwn(folder.codes, code);
        report({
          ...(known ? inCodes : inRegistry),
          dependsOn: dependsOn(code),
          message,
          help: `${row === undefined ? `Add its row to ${id}/${declared.file} if the registry has one by now, or correct the facts` : "Correct the facts"}, or give a reason under \`registry.deviations\` in ${id}/protocol.yaml.`,
          ...(known && row !== undefined && { also: [inRegistry] }),
        });
      }
      for (const code of Object.keys(deviations)) {
        if (deviating.has(code)) continue;
        report({
          file: `${id}/protocol.yaml`,
          path: ["registry", "deviations", code],
          on: "key",
          message: `\`${code}\` agrees with the registry, so that there is nothing to explain.`,
          help: "Remove the line.",
          dependsOn: dependsOn(code),
        });
      }
    }
  },
};

interface Disagreement {
  readonly code: string;
  readonly message: string;
  readonly row?: number;
  readonly key?: string;
  /** Whether the table itself is wrong. */
  readonly inTable?: true;
}

function disagreements(folder: AuthoredProtocolFolder): readonly Disagreement[] {
  const { registry, codes } = folder;
  const entries = Object.entries(codes).map(([key, facts]) => ({ key, facts }));
  const meant = meantByRows(folder);
  const listings = new Map<string, RegistryRow[]>(entries.map(({ key }) => [key, []]));
  for (const [index, row] of registry.entries())
    for (const { key } of meant[index] ?? []) listings.get(key)?.push(row);
  const times = new Map<string, number>();
  for (const { code } of registry) times.set(code, (times.get(code) ?? 0) + 1);
  const rows = registry.flatMap((row, index) => {
    const candidates = meant[index] ?? [];
    const isFurther = (times.get(row.code) ?? 0) > 1;
    return row.status === "unofficial" && isFurther
      ? unknownStatus(row, index)
      : compareRow(row, index, candidates, folder);
  });
  const unlisted = entries
    .filter(({ facts: { status } }) => status !== "unofficial")
    .filter(({ key, facts }) => {
      const listing = listings.get(key) ?? [];
      // One entry for several rows, or several for one: whether each row is met is said of the row.
      return readKey(key).sense === undefined
        ? listing.length === 0
        : !listing.some((row) => fits(facts, row));
    })
    .map(({ key, facts: { status } }) => ({
      code: key,
      message: `\`${key}\` claims to be ${status}, and the registry does not have it.`,
    }));
  return [...rows, ...unlisted];
}

function unknownStatus({ code, status }: RegistryRow, row: number): readonly Disagreement[] {
  if (Object.hasOwn(FITTING, status)) return [];
  const message = `\`${status}\` is no status of a registry row: ${Object.keys(FITTING).join(", ")}.`;
  return [{ code, row, inTable: true, message }];
}

function compareRow(
  row: RegistryRow,
  index: number,
  candidates: readonly Entry[],
  { protocol }: AuthoredProtocolFolder,
): readonly Disagreement[] {
  const wrong = unknownStatus(row, index);
  if (wrong.length > 0) return wrong;
  const { code, phrase } = row;
  const [first] = candidates;
  if (!first) {
    const wildcard = protocol.registry?.wildcard;
    const wanted = wildcard ? code.replace(wildcard.letter, wildcard.values[0] ?? "") : code;
    if (!isStandard(row) || !matches(protocol.code.pattern, wanted)) return [];
    const message = `The registry has \`${code}\` (${phrase}), and codes.yaml does not.`;
    return [{ code, row: index, message }];
  }
  const senses = candidates.every(({ key }) => readKey(key).value === code);
  if (senses && candidates.some(({ facts }) => fits(facts, row))) return [];
  const judged = senses ? [first] : candidates;
  return judged.flatMap(({ key, facts }) => differences(key, facts, row, index));
}

function differences(
  code: string,
  facts: AuthoredCode,
  row: RegistryRow,
  index: number,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  if (!hasStatus(facts, row)) {
    const message = `\`${code}\` is ${facts.status} here and ${row.status} in the registry.`;
    found.push({ code, row: index, key: "status", message });
  }
  if (!hasPhrase(facts, row)) {
    const message = `The registry calls \`${code}\` “${row.phrase}”.`;
    found.push({ code, row: index, key: "phrase", message });
  }
  return found;
}

function fits(facts: AuthoredCode, row: RegistryRow): boolean {
  return hasStatus(facts, row) && hasPhrase(facts, row);
}

function hasStatus({ status }: AuthoredCode, row: RegistryRow): boolean {
  return own(FITTING, row.status)?.includes(status) ?? false;
}

function hasPhrase(facts: AuthoredCode, row: RegistryRow): boolean {
  return !isStandard(row) || phrasesOf(facts).includes(row.phrase);
}

/** Whether a row defines a code that has to be here. */
function isStandard({ status }: RegistryRow): boolean {
  return ["active", "temporary", "obsolete/deprecated"].includes(status);
}

/** The phrases under which a registry may know a code: its own and those of its further meanings, alone or together. */
function phrasesOf({ phrase = "", meanings = {} }: AuthoredCode): readonly string[] {
  const others = Object.values(meanings).flatMap((meaning) => meaning.phrase ?? []);
  return [
    phrase,
    ...others,
    ...others.map((other) => `${phrase} / ${other}`),
    ...others.map((other) => `${other} / ${phrase}`),
  ];
}
