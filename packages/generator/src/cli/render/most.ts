import { type Diagnostic, hasErrors } from "../../diagnostic.ts";

/** How many problems people read at once. */
const MOST = 200;

/** The first of many problems, in their order: warnings only where there is room beside the errors. */
export function firstOf(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  /** How many there are besides. */
  readonly more: number;
} {
  const more = Math.max(0, diagnostics.length - MOST);
  if (more === 0) return { shown: diagnostics, more };
  const errors = diagnostics.filter((one) => hasErrors([one]));
  const room = MOST - errors.length;
  if (room <= 0) return { shown: errors.slice(0, MOST), more };
  const warnings = new Set(diagnostics.filter((one) => !hasErrors([one])).slice(0, room));
  return { shown: diagnostics.filter((one) => hasErrors([one]) || warnings.has(one)), more };
}
