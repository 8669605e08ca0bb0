import type { Diagnostic } from "../../diagnostic.ts";

/** Problems for tools: the diagnostics as they are. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, null, 2)}\n`;
}
