import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PACKAGE, REPOSITORY } from "../src/places.ts";
import { watchBundles } from "./bundle.ts";
import { openLive } from "./live.ts";
import { openRenderer } from "./renderer.ts";
import { listen } from "./server.ts";
import { watchData } from "./watch-data.ts";
import { watchLooks } from "./watch-looks.ts";

// Paths are those of the repository, so that editors find what problems name.
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    out: { type: "string", default: "packages/docs/generated" },
    locale: { type: "string", multiple: true, default: [] },
    port: { type: "string", default: "8080" },
  },
});
process.chdir(PACKAGE);

const live = openLive();
let renderer: ReturnType<typeof openRenderer> | undefined;
await watchBundles((bundle, problems) => {
  const made = problems.length === 0;
  if (bundle === "layouts" && made) renderer?.restart();
  live.report(bundle, problems, made);
});
renderer = openRenderer(resolve(REPOSITORY, values.out), (problems) =>
  live.report("layouts", problems),
);
const pages = renderer;

const generator = await watchData({ ...values, cwd: REPOSITORY }, ({ current, problems }) => {
  if (current) pages.refresh();
  live.report("data", problems, current);
});
watchLooks(() => live.report("looks", [], true));
const address = await listen(Number(values.port), { renderer, live });
console.log(`The site is at ${address}; ctrl-C ends it.`);

generator.once("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
process.once("exit", () => generator.kill());
