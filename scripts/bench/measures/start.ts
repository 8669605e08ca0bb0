import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { allOf, cpuOfChildren } from "../cpu.ts";
import { duration, median, ratio } from "../figures.ts";
import { installPeers, PEERS, versionOfPeer } from "../peers.ts";
import { inRepository } from "../places.ts";
import { plainEnvironment } from "../plain-environment.ts";
import type { Measure } from "../measure.ts";

const RUNS = 40;
/** Seconds of processor time over bare node. */
const AIMS = [
  { index: 1, most: 0.013 },
  { index: 7, most: 0.03 },
];

export const start: Measure = {
  name: "start",
  about: "the start of the command",
  async run() {
    installPeers();
    const wirecode = inRepository("packages/cli/bin/wirecode.cjs");
    const commands: readonly (readonly [string, readonly string[]])[] = [
      ["`node -e 0`", ["-e", "0"]],
      ["`wirecode 551`", [wirecode, "551"]],
      ["`wirecode smtp 551`", [wirecode, "smtp", "551"]],
      ["`wirecode http 404 --json`", [wirecode, "http", "404", "--json"]],
      ["`wirecode compare smtp 211 551`", [wirecode, "compare", "smtp", "211", "551"]],
      [
        "`wirecode compare smtp 211 551 --locale ar`",
        [wirecode, "compare", "smtp", "211", "551", "--locale", "ar"],
      ],
      ["`wirecode --help`", [wirecode, "--help"]],
      ['`wirecode search "mailbox full"`', [wirecode, "search", "mailbox full"]],
      [
        `\`statuscode 404\` (status-code ${versionOfPeer("status-code")})`,
        [peer("status-code/index.js"), "404"],
      ],
      [`\`hcode 404\` (httpcode ${versionOfPeer("httpcode")})`, [peer("httpcode/index.js"), "404"]],
    ];
    const found = commands.map(([what, args]) => ({ what, ...measured(args) }));
    const bare = found[0]?.cpu ?? 0;
    const over = (index: number) => (found[index]?.cpu ?? 0) - bare;
    return {
      title: "Start of the command",
      about: `Processor time of a whole process, mean of ${RUNS} runs, and its median time on the clock.`,
      head: ["Command", "CPU", "over bare node", "Clock", "beside bare node"],
      rows: found.map(({ what, cpu, seconds }) => [
        what,
        duration(cpu),
        duration(Math.max(0, cpu - bare)),
        duration(seconds),
        ratio(seconds / (found[0]?.seconds ?? 1)),
      ]),
      aims: AIMS.map(({ index, most }) => ({
        wanted: `At most ${duration(most)} of CPU over bare node for ${found[index]?.what}.`,
        found: duration(over(index)),
        met: over(index) <= most,
      })),
      notes: [
        "Of what a lookup takes beyond bare node, some 4 ms are compiling our code, 4 ms making the page, 3 ms finding and reading the lines of the code, 2 ms each opening standard output and finding `@wirecode/core`.",
      ],
    };
  },
};

function peer(path: string) {
  return join(PEERS, "node_modules", path);
}

function measured(args: readonly string[]) {
  const times = [];
  const before = allOf(cpuOfChildren());
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore", env: plainEnvironment() });
    times.push((performance.now() - started) / 1000);
  }
  return { cpu: (allOf(cpuOfChildren()) - before) / RUNS, seconds: median(times) };
}
