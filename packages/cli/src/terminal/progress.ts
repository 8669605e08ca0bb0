import type { Output, Surroundings } from "./surroundings.ts";
import { widthOf } from "./width-and-color.ts";

/** A line that says how far a long reading has come, on a terminal and nowhere else. */
export interface Progress {
  /** Shows a state, unless it was shown or begun only just now. */
  readonly show: (state: () => string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const FIRST = 1000;
const EVERY = 200;
const ERASE = "\r\u001B[K";

/** Opens it on a stream. */
export function openProgress(stream: Output, env: Surroundings["env"]): Progress {
  if (stream.isTTY !== true || env["TERM"] === "dumb") return { show() {}, clear() {} };
  let shown = false;
  let next: number | undefined;
  return {
    show(state) {
      const now = Date.now();
      next ??= now + FIRST;
      if (now < next) return;
      next = now + EVERY;
      shown = true;
      stream.write(`${ERASE}${state().slice(0, widthOf(stream, env) - 1)}`);
    },
    clear() {
      if (shown) stream.write(ERASE);
      shown = false;
    },
  };
}
