import type { Target } from "../page/target.ts";

/** Where links lead in the place that a page is printed for; `undefined` where that has nothing to lead to. */
export type HrefOf = (to: Target) => string | undefined;
