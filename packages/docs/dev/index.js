import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.js";
import { openLive } from "./live.js";
import { openRenderer } from "./renderer.js";
import { listen } from "./server.js";
import { watchData } from "./watch-data.js";
import { watchSources } from "./watch-sources.js";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

// Paths are those of the repository, so that editors find what problems name.
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    out: { type: "string", default: "packages/docs/generated" },
    locale: { type: "string", multiple: true, default: [] },
    port: { type: "string", default: "8080" },
  },
});
process.chdir(join(REPOSITORY, "packages/docs"));

const live = openLive();
const renderer = openRenderer(resolve(REPOSITORY, values.out), (problems) =>
  live.report("layouts", problems),
);
live.report("scripts", await bundle());

const generator = await watchData({ ...values, cwd: REPOSITORY }, ({ current, problems }) => {
  if (current) renderer.refresh();
  live.report("data", problems, current);
});
watchSources({
  async scripts() {
    const problems = await bundle();
    live.report("scripts", problems, problems.length === 0);
  },
  layouts() {
    renderer.restart();
    live.report("layouts", [], true);
  },
  looks: () => live.report("looks", [], true),
});
const address = await listen(Number(values.port), { renderer, live });
console.log(`The site is at ${address}; ctrl-C ends it.`);

generator.once("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
process.once("exit", () => generator.kill());
