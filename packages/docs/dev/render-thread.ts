import { parentPort, workerData } from "node:worker_threads";
import { load } from "../src/content/load.ts";
import { openSite } from "./open-site.ts";

const memory = new Map();
let site = openSite(() => load(workerData, memory));

parentPort?.on("message", ({ id, path, refresh }) => {
  if (refresh) site = openSite(() => load(workerData, memory));
  else parentPort?.postMessage({ id, answer: site(path) });
});
