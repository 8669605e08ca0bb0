import type { Difference } from "./compare.ts";
import type { Outcome } from "./examine.ts";
import type { Row, Table } from "./table.ts";

const WORDS = {
  added: "registered, and not in our snapshot",
  removed: "in our snapshot, and no longer registered",
  renamed: "has another name",
  status: "has another standing",
  reference: "has another reference",
};

/** Tells in Markdown how IANA's tables differ from our snapshots, and which could not be compared. */
export function report(outcomes: readonly Outcome[]) {
  const differing = outcomes.flatMap((outcome) =>
    "differences" in outcome && outcome.differences.length > 0 ? [outcome] : [],
  );
  const failed = outcomes.flatMap((outcome) => ("failure" in outcome ? [outcome] : []));
  const lapsed = outcomes.flatMap((outcome) =>
    "lapsed" in outcome ? outcome.lapsed.map((row) => ({ table: outcome.table, row })) : [],
  );
  const current = outcomes.length - differing.length - failed.length;
  return [
    `${current} of ${outcomes.length} tables of IANA are as in our snapshots.`,
    ...differing.map(({ table, differences }) => section(table, differences)),
    ...(differing.length > 0 ? [ADVICE] : []),
    ...(failed.length > 0 ? [failures(failed)] : []),
    ...(lapsed.length > 0 ? [lapses(lapsed)] : []),
  ].join("\n\n");
}

const ADVICE = `For each of these, look into the registry and its reference, then change \`registry.csv\`, the date of \
the snapshot in \`protocol.yaml\` and what follows in \`codes.yaml\` and the texts; \`data/README.md\` tells how.`;

function section({ title, file, snapshot }: Table, differences: readonly Difference[]) {
  return `## ${title}

Snapshot \`${snapshot}\`, table <https://www.iana.org/assignments/${file}>

| Code | What | In our snapshot | At IANA |
| --- | --- | --- | --- |
${differences.map(line).join("\n")}`;
}

function line({ kind, code, phrase, ours = "", theirs = "" }: Difference) {
  const name = phrase === "" ? cell(code) : `${cell(code)} ${cell(phrase)}`;
  return `| ${name} | ${WORDS[kind]} | ${cell(ours)} | ${cell(theirs)} |`;
}

function failures(failed: readonly { table: Table; failure: string }[]) {
  const list = failed.map(({ table, failure }) => `- ${table.title}: ${failure}`).join("\n");
  return `## Not compared

${list}`;
}

function lapses(lapsed: readonly { table: Table; row: Row }[]) {
  const list = lapsed.map(
    ({ table, row }) =>
      `- ${table.title}: ${row.code} ${row.phrase} was registered until ${row.expires} and is still listed.`,
  );
  return `## To keep an eye on

${list.join("\n")}`;
}

/** What others wrote stands in a cell as it is: no markup, no mention of anybody. */
function cell(text: string) {
  return text === "" ? "" : `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
