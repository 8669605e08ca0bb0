import http from "node:http";
import { spawnSync } from "node:child_process";
import { get } from "@wirecode/core";
import {
  HttpStatus,
  httpCodes,
  httpFacts,
  httpPhrases,
  isHttpStatusCode,
} from "@wirecode/core/http";
import { allOf, cpuOfChildren } from "../cpu.ts";
import { duration } from "../figures.ts";
import { importPeer, installPeers, PEERS } from "../peers.ts";
import { inRepository } from "../places.ts";
import { plainEnvironment } from "../plain-environment.ts";
import type { Measure } from "../measure.ts";
import { lookupPeers } from "./lookup-peers.ts";

interface Mitata {
  readonly measure: (work: () => void) => Promise<{ readonly p50: number }>;
  readonly do_not_optimize: (value: unknown) => void;
}

const NS = 1e-9;
const RUNS = 40;
const UNKNOWN = [299, 499, 599, 601, 999, 1000];
const IMPORTS = [
  "@wirecode/core/http",
  "@wirecode/core",
  "http-status-codes",
  "statuses",
  "http-status",
  "@se-oss/status-codes",
  "http-codex",
  "node:http",
];

export const lookup: Measure = {
  name: "lookup",
  about: "imports and lookups of core",
  async run() {
    installPeers();
    const peers = await lookupPeers();
    // What every package knows, so that none is spared a code or pays for one with an exception.
    const known = httpCodes.filter(
      (code) =>
        http.STATUS_CODES[code] &&
        peers.statuses.message[code] &&
        knows(() => peers.codes.getReasonPhrase(code)),
    );
    const names = Object.keys(HttpStatus).filter((name) => /^[A-Z]/.test(name));
    const shouted = Object.keys(peers.codes.StatusCodes).filter((name) => /^[A-Z]/.test(name));
    const phrases = known.map((code) => String(peers.statuses.message[code]).toLowerCase());
    const byName: Readonly<Record<string, unknown>> = HttpStatus;
    const rows = [
      await row("by code", "`httpFacts[code]`", known, (code) => httpFacts[code]),
      await row("by code", "`httpPhrases[code]`", known, (code) => httpPhrases[code]),
      await row("by code", "`isHttpStatusCode(code)`", known, (code) => isHttpStatusCode(code)),
      await row("by code", '`get("http", code)`', known, (code) => get("http", code)),
      await row("by code", "http-status-codes, `getReasonPhrase(code)`", known, (code) =>
        peers.codes.getReasonPhrase(code),
      ),
      await row(
        "by code",
        "statuses, `status.message[code]`",
        known,
        (code) => peers.statuses.message[code],
      ),
      await row("by code", "http-status, `status[code]`", known, (code) => peers.status[code]),
      await row("by code", "@se-oss/status-codes, `getStatusPhrase(code)`", known, (code) =>
        peers.seOss.getStatusPhrase(code),
      ),
      await row("by code", "http-codex, `httpStatus.text(code)`", known, (code) =>
        peers.codex.text(code),
      ),
      await row(
        "by code",
        "node:http, `STATUS_CODES[code]`",
        known,
        (code) => http.STATUS_CODES[code],
      ),
      await row("by name", '`get("http", name)`', names, (name) => get("http", name)),
      await row("by name", "`HttpStatus[name]`", names, (name) => byName[name]),
      await row(
        "by name",
        "http-status-codes, `StatusCodes[name]`",
        shouted,
        (name) => peers.codes.StatusCodes[name],
      ),
      await row(
        "by name",
        "statuses, `status.code[phrase]`",
        phrases,
        (phrase) => peers.statuses.code[phrase],
      ),
      await row("unknown code", "`isHttpStatusCode(code)`", UNKNOWN, (code) =>
        isHttpStatusCode(code),
      ),
      await row("unknown code", '`get("http", code)`', UNKNOWN, (code) => get("http", code)),
      await row(
        "unknown code",
        "http-status-codes, `getReasonPhrase(code)` (throws)",
        UNKNOWN,
        (code) => knows(() => peers.codes.getReasonPhrase(code)),
      ),
      await row("unknown code", "statuses, `status(code)` (throws)", UNKNOWN, (code) =>
        knows(() => peers.statuses(code)),
      ),
      await row(
        "unknown code",
        "node:http, `STATUS_CODES[code]`",
        UNKNOWN,
        (code) => http.STATUS_CODES[code],
      ),
    ];
    const worst = (kind: string, whats: readonly string[]) =>
      Math.max(
        ...rows
          .filter((one) => one.kind === kind && whats.includes(one.what))
          .map(({ seconds }) => seconds),
      );
    const byCode = worst("by code", ["`httpFacts[code]`", "`httpPhrases[code]`"]);
    const name = worst("by name", ['`get("http", name)`']);
    const unknown = worst("unknown code", ["`isHttpStatusCode(code)`", '`get("http", code)`']);
    const bare = importTime("");
    return {
      title: "Lookups and imports",
      about: `A lookup is the median over many rounds of ${known.length} codes or their names, in an order that no branch predictor knows; an import is the processor time of a process over one that imports nothing, mean of ${RUNS} runs.`,
      head: ["What", "Kind", "Time"],
      rows: [
        ...rows.map(({ kind, what, seconds }) => [what, kind, duration(seconds)]),
        ...IMPORTS.map((module) => [
          `\`import "${module}"\``,
          "import",
          duration(Math.max(0, importTime(module) - bare)),
        ]),
      ],
      aims: [
        {
          wanted: "A lookup by code in at most 3 ns.",
          found: duration(byCode),
          met: byCode <= 3 * NS,
        },
        {
          wanted: "A lookup by name in at most 20 ns, by `get`.",
          found: duration(name),
          met: name <= 20 * NS,
        },
        {
          wanted: "Unknown codes as cheap as 50 ns, and no exceptions.",
          found: duration(unknown),
          met: unknown <= 50 * NS,
        },
      ],
      notes: [
        "An enum is the namespace object of a module, which is what lets bundlers fold its members; V8 looks names that it knows only at run time up in it more slowly than in a plain object. Written out, `HttpStatus.NotFound` costs nothing in a bundle.",
      ],
    };
  },
};

function knows(ask: () => unknown) {
  try {
    return ask() !== undefined;
  } catch {
    return false;
  }
}

async function row<K>(kind: string, what: string, keys: readonly K[], ask: (key: K) => unknown) {
  const { measure, do_not_optimize: keep } = await importPeer<Mitata>("mitata");
  const order = shuffled(keys);
  const { p50 } = await measure(() => {
    for (const key of order) keep(ask(key));
  });
  const { p50: empty } = await measure(() => {
    for (const key of order) keep(key);
  });
  return { kind, what, seconds: (Math.max(0, p50 - empty) / order.length) * NS };
}

/** A thousand of some keys, in an order that is the same in each run. */
function shuffled<K>(keys: readonly K[]) {
  let seed = 42;
  return Array.from({ length: 1000 }).flatMap(() => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const at = seed % keys.length;
    return keys.slice(at, at + 1);
  });
}

function importTime(module: string) {
  const code = module === "" ? "" : `import ${JSON.stringify(module)};`;
  const cwd = module.startsWith("@wirecode/") ? inRepository("packages/cli") : PEERS;
  const before = allOf(cpuOfChildren());
  for (let run = 0; run < RUNS; run += 1)
    spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd,
      stdio: "ignore",
      env: plainEnvironment(),
    });
  return (allOf(cpuOfChildren()) - before) / RUNS;
}
