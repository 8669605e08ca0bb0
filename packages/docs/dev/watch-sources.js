import { watch } from "node:fs";

const QUIET = 50;

/**
 * Follows edits of this package: what runs in the browser, what makes pages, and what they look like.
 *
 * @param {Readonly<Record<"scripts" | "layouts" | "looks", () => void>>} changed
 */
export function watchSources({ scripts, layouts, looks }) {
  const [onScripts, onLayouts, onLooks] = [scripts, layouts, looks].map(settled);
  watch("client", { recursive: true }, () => onScripts?.());
  watch("src", { recursive: true }, (_, name) => {
    if (name === null || name.endsWith(".test.ts")) return;
    if (name.startsWith("assets") || name.endsWith(".css")) onLooks?.();
    else if (name.endsWith(".js")) onLayouts?.();
  });
}

/**
 * Calls once after several changes that follow one another closely: editors save in steps.
 *
 * @param {() => void} call
 */
function settled(call) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, QUIET);
  };
}
