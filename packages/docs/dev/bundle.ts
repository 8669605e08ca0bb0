import { join } from "node:path";
import { watch, type RolldownOptions } from "rolldown";
import { client, program } from "../build/bundles.ts";
import { DEV_BUNDLES } from "../src/places.ts";
import { problemOf, type Problem } from "./problem.ts";

/** A bundle that is made anew while the server runs. */
export interface Bundle {
  readonly name: "layouts" | "scripts" | "live";
  /** Where its sources lie, for those who look for a problem. */
  readonly sources: string;
  readonly options: RolldownOptions;
}

const folder = (name: Bundle["name"]) => join(DEV_BUNDLES, name);

/** The thread that makes pages. */
export const THREAD = join(folder("layouts"), "render-thread.js");

/** What the site runs in browsers, and what the server adds to that. */
export const SCRIPTS = folder("scripts");
export const LIVE = folder("live");

// Apart from what the build bundles, of which the server must change nothing.
const BUNDLES: readonly Bundle[] = [
  {
    name: "layouts",
    sources: "packages/docs/src",
    options: {
      ...program,
      input: { "render-thread": "dev/render-thread.ts" },
      output: { dir: folder("layouts"), sourcemap: true },
    },
  },
  {
    name: "scripts",
    sources: "packages/docs/client",
    options: { ...client, output: { ...client.output, dir: SCRIPTS } },
  },
  {
    name: "live",
    sources: "packages/docs/dev/browser",
    options: { ...client, input: { live: "dev/browser/live.ts" }, output: { dir: LIVE } },
  },
];

/**
 * Bundles what makes pages and what runs in the browser, and again whenever one of its modules changes.
 *
 * @param onBundle called after each run with what keeps the bundle from being made, nothing if it is there
 * @returns after the first run of each
 */
export async function watchBundles(
  onBundle: (bundle: Bundle["name"], problems: readonly Problem[]) => void,
): Promise<void> {
  await Promise.all(BUNDLES.map(follow));

  function follow({ name, sources, options }: Bundle): Promise<void> {
    const watcher = watch(options);
    return new Promise((resolve) => {
      watcher.on("event", async (event) => {
        if (event.code !== "BUNDLE_END" && event.code !== "ERROR") return;
        const isMade = event.code === "BUNDLE_END";
        onBundle(name, isMade ? [] : [problemOf(sources, "rolldown", event.error.message)]);
        await event.result?.close();
        resolve();
      });
    });
  }
}
