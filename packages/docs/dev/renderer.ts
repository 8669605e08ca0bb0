import type { Answer } from "./types.ts";
import { Worker } from "node:worker_threads";
import { THREAD } from "./bundle.ts";
import { problemOf, type Problem } from "./problem.ts";

/**
 * Makes pages in a thread of its own, which is replaced when the modules that make them have changed.
 *
 * @param folders what the generator wrote, and where it writes the Markdown of pages
 * @param onProblems learns what is wrong with those modules
 */
export function openRenderer(
  folders: { readonly folder: string; readonly twins: string },
  onProblems: (problems: readonly Problem[]) => void,
) {
  const waiting: Map<number, (answer: Answer | Error) => void> = new Map();
  let asked = 0;
  let thread = start();

  function start() {
    const worker = new Worker(THREAD, { workerData: folders });
    worker.on("message", ({ id, answer }) => settle(id, answer));
    worker.on("error", (error) => {
      onProblems([problemOf("packages/docs/src", "layouts", String(error.stack ?? error))]);
      for (const id of waiting.keys()) settle(id, error);
    });
    return worker;
  }

  function settle(id: number, answer: Answer | Error) {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  return {
    /** @param path below the site's root */
    ask(path: string): Promise<Answer> {
      const id = (asked += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
        if (thread.threadId === -1) thread = start();
        thread.postMessage({ id, path });
      });
    },

    /** The generator has written something. */
    refresh: () => thread.postMessage({ refresh: true }),

    /** The modules have changed. */
    restart() {
      void thread.terminate();
      thread = start();
      for (const id of waiting.keys()) settle(id, new Error("The layouts changed meanwhile."));
    },
  };
}
