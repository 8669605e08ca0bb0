import type { Rule } from "./rule.ts";

/** Every rule, in the order in which a reader of the folder meets them. */
export const rules: readonly Rule[] = [];
