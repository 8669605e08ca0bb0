import { ANY } from "../vocabulary/facts.ts";
import type { Coverage } from "./coverage.ts";
import type { Schemas } from "./schemas.ts";
import type { Speaker } from "./speaker.ts";

/** What every attribute has in common whose value is a list. */
export const listValue = {
  value: ({ z }: Schemas) => z.array(z.string()).readonly(),

  isValue: (value: unknown) => Array.isArray(value),
  isSilent: (values: readonly string[]) => values.length === 0,
  label: (values: readonly string[], speaker: Speaker) =>
    values.length === 0 ? speaker.nothing() : listed(values, speaker),
  placeholders: (values: readonly string[], speaker: Speaker) => ({
    values: (form: string | undefined) => listed(values, speaker, form),
  }),
  patternKeys: (values: readonly string[], categoryOf: (count: number) => string) =>
    values.length === 0 ? ["none"] : [`=${values.length}`, categoryOf(values.length), "other"],
};

function listed(values: readonly string[], { nameOf, list }: Speaker, form?: string): string {
  return list(values.map((value) => nameOf(value, form)));
}

/** A list wants a sentence for each number of values that a language tells apart. */
export function coverageOf(
  values: readonly string[],
  most: number,
  categories: readonly string[],
  any = false,
): Coverage {
  const whole = any ? [ANY] : [];
  const needed = ["other", ...whole].map((key) => [key]);
  return {
    names: values.length > 0 ? [...values, "none", ANY] : [],
    keys: [...new Set(["none", ...whole, ...categories, "other"])],
    most,
    needed: { says: needed, both: needed },
  };
}
