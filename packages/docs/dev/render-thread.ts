import { parentPort, workerData } from "node:worker_threads";
import { load } from "../src/content/load.ts";
import { openSite } from "./open-site.ts";
import { twinsIn } from "./twins-in.ts";

const { folder, twins: markdown } = workerData;
const twins = twinsIn(markdown, folder);
const open = () => openSite(() => load(folder, twins));
let site = open();
let last: string | undefined;

parentPort?.on("message", ({ id, path, refresh }) => {
  if (refresh) {
    site = open();
    // Whoever looks at a page wants it anew, and is about to ask.
    if (last !== undefined) site(last);
    return;
  }
  last = path;
  parentPort?.postMessage({ id, answer: site(path) });
});
