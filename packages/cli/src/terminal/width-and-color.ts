import type { Output, Surroundings } from "./surroundings.ts";

type Environment = Surroundings["env"];

const USUAL = 80;
const NARROWEST = 24;
const WIDEST = 100;

/** Cells from margin to margin: as wide as the window, but no wider than reads well. */
export function widthOf({ columns }: Pick<Output, "columns">, env: Environment): number {
  // A terminal that does not know its width says 0.
  const wished = columns || Number(env["COLUMNS"]) || USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, wished));
}

/** Whether to print colours: as `--no-color`, NO_COLOR or FORCE_COLOR have it, otherwise on terminals. */
export function wantsColor(
  { isTTY = false }: Pick<Output, "isTTY">,
  env: Environment,
  refused: boolean,
): boolean {
  if (refused || env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTTY && env["TERM"] !== "dumb";
}
