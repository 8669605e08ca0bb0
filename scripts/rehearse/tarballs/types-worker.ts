// Checks types beside everything else: the check keeps a thread busy for seconds.
import { parentPort, workerData } from "node:worker_threads";
import { typeProblems } from "./types.ts";

const { tarball, subpaths, forms } = workerData;
const problems = await typeProblems(tarball, subpaths, forms);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
parentPort?.postMessage(problems);
