/** @import { ServerResponse } from "node:http" */
/** @import { Problem, State } from "./types.d.ts" */

/** @typedef {ReturnType<typeof openLive>} Live */

/** Tells every open page, through server-sent events, what is wrong at present and when to load anew. */
export function openLive() {
  /** @type {Set<ServerResponse>} */
  const listeners = new Set();
  /** @type {Map<string, readonly Problem[]>} */
  const problems = new Map();
  let changes = 0;

  /** @returns {State} */
  const state = () => ({
    // The number alone would repeat when the server starts again.
    generation: `${process.pid}.${changes}`,
    problems: [...problems.values()].flat(),
  });
  const event = () => `data: ${JSON.stringify(state())}\n\n`;

  return {
    state,

    /**
     * Replaces what is known to be wrong with a part of the site.
     *
     * @param {string} part
     * @param {readonly Problem[]} found
     * @param {boolean} [changed] whether pages are made in another way than before
     */
    report(part, found, changed = false) {
      problems.set(part, found);
      if (changed) changes += 1;
      for (const listener of listeners) listener.write(event());
    },

    /** @param {ServerResponse} response */
    subscribe(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(event());
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
    },
  };
}
