import type { ServerResponse } from "node:http";
import type { State } from "./types.ts";
import type { Problem } from "./problem.ts";

export type Live = ReturnType<typeof openLive>;

/**
 * Tells every open page, through server-sent events, what is wrong at present and when to load anew.
 */
export function openLive() {
  const listeners: Set<ServerResponse> = new Set();
  const problems: Map<string, readonly Problem[]> = new Map();
  let changes = 0;

  const state = (): State => ({
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
     * @param changed whether pages are made in another way than before
     */
    report(part: string, found: readonly Problem[], changed: boolean = false) {
      problems.set(part, found);
      if (changed) changes += 1;
      for (const listener of listeners) listener.write(event());
    },

    subscribe(response: ServerResponse) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(event());
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
    },
  };
}
