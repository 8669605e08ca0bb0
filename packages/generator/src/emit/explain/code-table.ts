import type { CodeFacts, Outcome, Retry, Actor } from "@wirecode/model";
import type { CatalogueProtocol } from "../../resolve/catalogue.ts";

/** What a code answers, each answer once. */
interface Answer {
  readonly outcome: Outcome;
  readonly retry: Retry;
  readonly act: readonly Actor[];
  readonly address: unknown;
}

/** The protocols whose phrases tell their codes from those of others. */
const PHRASED: ReadonlySet<string> = new Set(["http", "sip"]);

/** The answers of all codes of all protocols, by number, so that each is stated once. */
export function codeTable(protocols: readonly CatalogueProtocol[]) {
  const answers: string[] = [];
  const rowOf = (answer: Answer): number => {
    const text = JSON.stringify(answer);
    const known = answers.indexOf(text);
    return known < 0 ? answers.push(text) - 1 : known;
  };
  const tables = protocols.map(({ protocol, codes }) => {
    const rows = codes.map((code) => ({ code, row: rowOf(answerOf(code)) }));
    const single = rows.filter(({ code }) => code.sense === undefined && !code.range);
    return [
      protocol.id,
      {
        codes: codesByAnswer(single.map(({ code, row }) => [String(code.code), row])),
        ranges: rows.flatMap(({ code: { range }, row }) =>
          range ? [[range.from, range.to, row]] : [],
        ),
        classes: Object.fromEntries(
          protocol.classes
            .toReversed()
            .filter(({ id }) => /^\d/.test(id))
            .map(({ id, outcome, retry, act }) => [
              id.charAt(0),
              rowOf({ outcome, retry, act, address: null }),
            ]),
        ),
        phrases: PHRASED.has(protocol.id)
          ? Object.fromEntries(
              single.flatMap(({ code: { code, phrase, aliases } }) => {
                const known = phrase ?? aliases[0];
                return known === undefined ? [] : [[String(code), known.toLowerCase()]];
              }),
            )
          : {},
        names: Object.fromEntries(
          codes
            .toReversed()
            .flatMap((code) =>
              code.mnemonic === undefined || code.range
                ? []
                : [code.mnemonic.split(" ")[0] ?? "", code.name].map((name) => [
                    keyOf(name),
                    String(code.code),
                  ]),
            ),
        ),
      },
    ] as const;
  });
  return {
    answers: answers.map((text): unknown => JSON.parse(text)),
    protocols: Object.fromEntries(tables),
  };
}

/** For each answer its number and the codes that have it: `9 400 401 402`. */
function codesByAnswer(rows: readonly (readonly [code: string, answer: number])[]): string {
  const byAnswer = new Map<number, string[]>();
  for (const [code, answer] of rows) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), code]);
  return [...byAnswer].map(([answer, codes]) => [answer, ...codes].join(" ")).join("\n");
}

function answerOf({ outcome, retry, act, attributes }: CodeFacts): Answer {
  return { outcome, retry, act, address: attributes["address"] ?? null };
}

/** A name as it is looked up: `PermissionDenied` and `PERMISSION_DENIED` are the same. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
