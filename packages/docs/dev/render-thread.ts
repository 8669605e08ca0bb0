import { parentPort, workerData } from "node:worker_threads";
import { load } from "../src/content/load.ts";
import { openSite } from "./open-site.ts";

const open = () => openSite(() => load(workerData));
let site = open();

parentPort?.on("message", ({ id, path, refresh }) => {
  if (refresh) site = open();
  else parentPort?.postMessage({ id, answer: site(path) });
});
