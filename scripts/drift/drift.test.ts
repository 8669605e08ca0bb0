import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { examine } from "./examine.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { report } from "./report.ts";
import { TABLES } from "./tables.ts";
import type { Table } from "./table.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const TODAY = "2026-10-01";

const sample = (kind: string) => async (file: string) =>
  readFileSync(new URL(`samples/${kind}/${basename(file)}`, import.meta.url), "utf8");
const tableOf = (snapshot: string) => TABLES.find((table) => table.snapshot === snapshot)!;

/** The rows of a snapshot of ours with the codes that a sample has. */
const kept =
  (...codes: readonly string[]) =>
  async (file: string) => {
    const [header, ...rows] = readFileSync(join(REPOSITORY, file), "utf8").trim().split("\n");
    return [header, ...rows.filter((row) => codes.includes(row.split(",")[0]!))].join("\n");
  };

const codesIn = (text: string) => text.split(/\r?\n/).map((line) => line.split(",")[0]!);

test.each(TABLES)("$title: rows as IANA writes them are those of our snapshot", async (table) => {
  const text = await sample("current")(table.file);
  const outcome = await examine(table, sample("current"), kept(...codesIn(text)), TODAY);
  expect(outcome).toEqual({ table, differences: [], lapsed: [] });
});

const OURS = `code,phrase,status,reference
100,Continue,active,RFC 9110 §15.2.1
104,Upload Resumption Supported,temporary,draft-ietf-httpbis-resumable-upload-05
207,Multi-Status,active,RFC 4918 §11.1
413,Content Too Large,active,RFC 9110 §15.5.14
432-450,,unassigned,
413,Another,unofficial,somebody
`;

test("codes added, removed, renamed, of another standing and reference are told", async () => {
  const table = tableOf("data/http/registry.csv");
  const outcome = await examine(table, sample("drifted"), async () => OURS, TODAY);
  expect(report([outcome])).toMatchInlineSnapshot(`
    "0 of 1 tables of IANA are as in our snapshots.

    ## HTTP status codes

    Snapshot \`data/http/registry.csv\`, table <https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv>

    | Code | What | In our snapshot | At IANA |
    | --- | --- | --- | --- |
    | \`100\` \`Continue\` | has another reference | \`RFC 9110 §15.2.1\` | \`[RFC9999, Section 15.2.1]\` |
    | \`207\` \`Multi-Status\` | has another standing | \`active\` | \`obsolete/deprecated\` |
    | \`413\` \`Payload Too Large\` | has another name | \`Content Too Large\` | \`Payload Too Large\` |
    | \`432\` \`Example \\| 'Added'\` | registered, and not in our snapshot |  | \`active; [RFC9999]\` |
    | \`104\` \`Upload Resumption Supported\` | in our snapshot, and no longer registered | \`temporary\` |  |

    For each of these, look into the registry and its reference, then change \`registry.csv\`, the date of the snapshot in \`protocol.yaml\` and what follows in \`codes.yaml\` and the texts; \`data/README.md\` tells how."
  `);
});

test("of the meanings of one number, the one that changed is told", async () => {
  const table = tableOf("data/dns/registry.csv");
  expect(await examine(table, sample("drifted"), kept("9", "16"), TODAY)).toMatchObject({
    differences: [
      { kind: "removed", code: "9", phrase: "NotAuth" },
      { kind: "reference", code: "16", phrase: "BADSIG", ours: "RFC 8945", theirs: "[RFC9999]" },
    ],
  });
});

const HTTP_305 = (phrase: string) => async () =>
  `Value,Description,Reference\n305,${phrase},"[RFC9110, Section 15.4.6]"\n`;

test.each([
  ["Use Proxy", []],
  ["Use Proxy (Deprecated)", []],
  [
    "(Unused)",
    [{ kind: "renamed" }, { kind: "status", ours: "obsolete/deprecated", theirs: "reserved" }],
  ],
])(
  "a standing that the standard gives is no difference until IANA gives another: %s",
  async (phrase, differences) => {
    const table = tableOf("data/http/registry.csv");
    const outcome = await examine(table, HTTP_305(phrase), kept("305"), TODAY);
    expect(outcome).toMatchObject({ differences });
  },
);

test("a temporary registration that has ended and is still listed is mentioned, and no difference", async () => {
  const row = `104,"Upload Resumption Supported (TEMPORARY - registered 2024-11-13, expires 2025-11-13)",[draft-ietf-httpbis-resumable-upload-05]`;
  const outcome = await examine(
    tableOf("data/http/registry.csv"),
    async () => `Value,Description,Reference\n${row}\n`,
    async () => OURS.split("\n").slice(0, 3).toSpliced(1, 1).join("\n"),
    TODAY,
  );
  expect(outcome).toMatchObject({ differences: [], lapsed: [{ code: "104" }] });
  expect(report([outcome])).toContain("was registered until 2025-11-13 and is still listed");
});

test.each([
  [
    "data/websocket/registry.csv",
    "There is no column `Status Code`; the header is `Code,Meaning,Contact,Reference`.",
  ],
  ["data/sip/registry.csv", "There is no column `Response Code`"],
  ["data/dns-ede/registry.csv", "no such file"],
])("what is no table of %s is said, and no difference", async (snapshot, message) => {
  const outcome = await examine(tableOf(snapshot), sample("drifted"), kept(), TODAY);
  expect(outcome).toMatchObject({ failure: expect.stringContaining(message) });
  expect(report([outcome])).toContain("## Not compared");
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What IANA would publish if its tables were as our snapshots. */
function published({ columns, snapshot }: Table): string {
  const rows = readSnapshot(readFileSync(join(REPOSITORY, snapshot), "utf8"));
  const marks: Record<string, string> = {
    temporary: " (TEMPORARY - registered 2024-11-13, expires 2999-11-13)",
    "obsolete/deprecated": " (OBSOLETED)",
    reserved: "(Unused)",
    unassigned: "Unassigned",
  };
  const { code, phrase, reference, remark } = columns;
  const lines = rows.map((row) => {
    const isNamed = row.status === "reserved" && row.phrase !== "";
    const isRemarked = remark !== undefined && row.phrase === "";
    const named = isNamed || isRemarked ? row.phrase : `${row.phrase}${marks[row.status] ?? ""}`;
    const cells = [row.code, named, row.reference, isRemarked ? "It is deprecated." : ""];
    return cells.map(quoted).join(",");
  });
  return [[code, phrase, reference, remark ?? "More"].map(quoted).join(","), ...lines].join("\r\n");
}

function run(...args: readonly string[]) {
  const script = fileURLToPath(new URL("index.ts", import.meta.url));
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { encoding: "utf8" });
}

test("the command ends with 0, 1 or 2, and writes a report where there is a difference", () => {
  const folder = mkdtempSync(join(tmpdir(), "wirecode-drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const tables = join(folder, "tables");
  mkdirSync(tables);
  for (const table of TABLES) writeFileSync(join(tables, basename(table.file)), published(table));
  const file = join(folder, "report.md");
  const args = ["--from", tables, "--report", file];

  const current = run(...args);
  expect(current.stdout).toBe("8 of 8 tables of IANA are as in our snapshots.\n");
  expect(current.status).toBe(0);
  expect(() => readFileSync(file)).toThrow();

  const sip = join(tables, "sip-parameters-7.csv");
  writeFileSync(sip, readFileSync(sip, "utf8").replace("Busy Here", "Busy There"));
  expect(run(...args).status).toBe(1);
  expect(readFileSync(file, "utf8")).toContain("| `486` `Busy There` | has another name |");

  rmSync(join(tables, "dns-parameters-6.csv"));
  const broken = run(...args);
  expect(broken.status).toBe(2);
  expect(broken.stdout).toContain("6 of 8 tables of IANA are as in our snapshots.");
  expect(broken.stdout).toContain("Busy There");

  expect(run("--form", tables)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("npm run drift -- --from <folder>"),
  });
});
