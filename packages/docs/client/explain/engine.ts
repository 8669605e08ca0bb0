import type { Answers } from "../../src/explain/types.ts";

/** What explains texts: the last one that was asked for, and none that was asked for before it. */
export function startEngine(): (text: string | File) => Promise<Answers> {
  let worker: Worker | undefined;
  let busy = false;
  return async (text) => {
    // What is still being read nobody waits for any more.
    if (busy) worker?.terminate();
    if (busy || !worker) worker = start();
    busy = true;
    const own = worker;
    try {
      return await answerOf(own, text);
    } finally {
      if (own === worker) busy = false;
    }
  };
}

function start(): Worker {
  return new Worker(new URL("explain-worker.js", import.meta.url), { type: "module" });
}

async function answerOf(worker: Worker, text: string | File): Promise<Answers> {
  return await new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answers>) => resolve(data), {
      once: true,
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
    worker.postMessage(text);
  });
}
