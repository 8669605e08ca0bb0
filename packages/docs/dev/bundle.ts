import { watch } from "rolldown";
import { client, devClient, thread } from "../build/bundles.ts";
import { problemOf, type Problem } from "./problem.ts";

/** The bundles that are made anew while the server runs. */
export type Bundle = "scripts" | "layouts" | "live";

const BUNDLES = { scripts: client, layouts: thread, live: devClient } as const;
const SOURCES = {
  scripts: "packages/docs/client",
  layouts: "packages/docs/src",
  live: "packages/docs/dev/browser",
} as const;

/**
 * Bundles what makes pages and what runs in the browser, and again whenever one of its modules changes.
 *
 * @param onBundle called after each run with what keeps the bundle from being made, nothing if it is there
 * @returns after the first run of each
 */
export async function watchBundles(
  onBundle: (bundle: Bundle, problems: readonly Problem[]) => void,
): Promise<void> {
  await Promise.all([follow("scripts"), follow("layouts"), follow("live")]);

  function follow(bundle: Bundle): Promise<void> {
    const watcher = watch(BUNDLES[bundle]);
    return new Promise((resolve) => {
      watcher.on("event", async (event) => {
        if (event.code !== "BUNDLE_END" && event.code !== "ERROR") return;
        onBundle(
          bundle,
          event.code === "ERROR"
            ? [problemOf(SOURCES[bundle], "rolldown", event.error.message)]
            : [],
        );
        await event.result?.close();
        resolve();
      });
    });
  }
}
