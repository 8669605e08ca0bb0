import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DEV_BUNDLES, PACKAGE, REPOSITORY } from "../src/places.ts";
import { watchBundles } from "./bundle.ts";
import { openLive } from "./live.ts";
import { openRenderer } from "./renderer.ts";
import { listen } from "./server.ts";
import { openTwins } from "./twins.ts";
import { watchData } from "./watch-data.ts";
import { watchLooks } from "./watch-looks.ts";

// Paths are those of the repository, so that editors find what problems name.
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    out: { type: "string", default: join(DEV_BUNDLES, "generated") },
    locale: { type: "string", multiple: true, default: [] },
    port: { type: "string", default: "8080" },
  },
});
process.chdir(PACKAGE);

const out = resolve(REPOSITORY, values.out);
const folders = { folder: join(out, "pages"), twins: join(out, "twins") };
const live = openLive();
let renderer: ReturnType<typeof openRenderer> | undefined;
const bundled = watchBundles((bundle, problems) => {
  const made = problems.length === 0;
  if (bundle === "layouts" && made) renderer?.restart();
  live.report(bundle, problems, made);
});
const followed = watchData(
  folders.folder,
  values,
  ({ current, problems }) => {
    if (current) renderer?.refresh();
    live.report("data", problems, current);
  },
  (code) => process.exit(code),
);
await bundled;
renderer = openRenderer(folders, (problems) => live.report("layouts", problems));
const pages = renderer;
const data = await followed;
const writeTwins = openTwins(folders.twins, folders.folder, values.data);
watchLooks(() => live.report("looks", [], true));
const address = await listen(Number(values.port), {
  live,
  async make(path) {
    await data.restore();
    await writeTwins(path);
    return await pages.ask(path);
  },
});
console.log(`The site is at ${address}; ctrl-C ends it.`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
process.once("exit", () => data.end());
