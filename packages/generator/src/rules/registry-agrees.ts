import type { AuthoredProtocolFolder, RegistryRow } from "../schema/authored.ts";
import type { AuthoredCode } from "../schema/codes.ts";
import type { Rule } from "./rule.ts";

/** The statuses of a code that a row's status allows. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  active: ["registered", "temporary"],
  "obsolete/deprecated": ["deprecated", "obsolete"],
  reserved: ["reserved"],
  unassigned: [],
  unofficial: ["unofficial"],
};

/** Facts and registry agree, or protocol.yaml says why not. */
export const registryAgrees: Rule = {
  id: "registry-agrees",
  about:
    "Codes, phrases and statuses are those of the registry, except where protocol.yaml says why not.",
  check({ protocols }, report) {
    for (const [id, folder] of Object.entries(protocols)) {
      const { registry: declared } = folder.protocol;
      const deviations = declared.deviations ?? {};
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
          about: code,
          message,
          help: `Correct the facts, or give a reason under \`registry.deviations\` in ${id}/protocol.yaml.`,
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

function disagreements({
  protocol,
  codes,
  registry,
}: AuthoredProtocolFolder): readonly Disagreement[] {
  const rows = registry.flatMap((row, index) =>
    compareRow(row, index, codes[row.code], protocol.code.pattern),
  );
  const listed = new Set(registry.map(({ code }) => code));
  const unlisted = Object.entries(codes)
    .filter(([code, { status }]) => status !== "unofficial" && !listed.has(code))
    .map(([code, { status }]) => ({
      code,
      message: `\`${code}\` claims to be ${status}, and the registry does not have it.`,
    }));
  return [...rows, ...unlisted];
}

function compareRow(
  row: RegistryRow,
  index: number,
  facts: AuthoredCode | undefined,
  pattern: string,
): readonly Disagreement[] {
  const { code, phrase, status } = row;
  const fitting = Object.hasOwn(FITTING, status) ? FITTING[status] : undefined;
  if (!fitting) {
    return [
      {
        code,
        row: index,
        inTable: true,
        message: `\`${status}\` is no status of a registry row: ${Object.keys(FITTING).join(", ")}.`,
      },
    ];
  }
  const standard = status === "active" || status === "obsolete/deprecated";
  if (!facts) {
    if (!standard || !new RegExp(`^(?:${pattern})$`).test(code)) return [];
    return [
      {
        code,
        row: index,
        message: `The registry has \`${code}\` (${phrase}), and codes.yaml does not.`,
      },
    ];
  }
  const found: Disagreement[] = [];
  if (!fitting.includes(facts.status)) {
    const key = "status";
    found.push({
      code,
      row: index,
      key,
      message: `\`${code}\` is ${facts.status} here and ${status} in the registry.`,
    });
  }
  if (standard && !phrasesOf(facts).includes(phrase)) {
    found.push({
      code,
      row: index,
      key: "phrase",
      message: `The registry calls \`${code}\` “${phrase}”.`,
    });
  }
  return found;
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
