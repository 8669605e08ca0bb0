import { parentPort, workerData } from "node:worker_threads";
import { load } from "../src/content/load.js";
import { openSite } from "./open-site.js";

const memory = new Map();
let site = openSite(() => load(workerData, memory));

parentPort?.on("message", ({ id, path, refresh }) => {
  if (refresh) site = openSite(() => load(workerData, memory));
  else parentPort?.postMessage({ id, answer: site(path) });
});
