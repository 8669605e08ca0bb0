import { INVISIBLE } from "@wirecode/model";
import type { Diagnostic } from "../../diagnostic.ts";

/** Problems for tools: all of the diagnostics as they are. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return `${jsonFor(diagnostics, 2)}\n`;
}

/** JSON that steers no terminal it is printed on: characters that hide or do so are escaped in it as JSON can. */
export function jsonFor(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(STEERING, (character) =>
    character.replaceAll(
      /[^]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/** Line ends that indent are ours: JSON has none inside its texts. */
const STEERING = new RegExp(`(?!\\n)[${INVISIBLE}]`, "gu");
