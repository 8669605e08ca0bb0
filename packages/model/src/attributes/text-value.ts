import { ANY } from "../vocabulary/facts.ts";
import type { Coverage } from "./coverage.ts";
import type { Schemas } from "./schemas.ts";
import type { Speaker } from "./speaker.ts";

/** What every attribute has in common whose value is one word or name. */
export const textValue = {
  value: ({ z }: Schemas) => z.string(),
  resolve: (written: unknown) => (typeof written === "string" ? written : null),

  isValue: (value: unknown) => typeof value === "string",
  isSilent: () => false,
  label: (value: string, { nameOf }: Speaker) => nameOf(value),
  placeholders: (value: string, { nameOf }: Speaker) => ({
    values: (form: string | undefined) => nameOf(value, form),
  }),
  patternKeys: (value: string) => (value === ANY ? [ANY] : [value, "other"]),
};

/** A choice among values wants a sentence for each, any other text one for all. */
export function coverageOf(values: readonly string[]): Coverage {
  const needed = values.length > 0 ? values.map((value) => [value, "other"]) : [["other"]];
  return {
    names: values,
    keys: [...values, "none", "other"],
    most: 0,
    needed: { says: needed, both: needed },
  };
}
