import type { Coverage } from "./coverage.ts";
import type { Schemas } from "./schemas.ts";
import type { Speaker } from "./speaker.ts";

/** Something that is so or not. */
export const flag = {
  declaration: ({ z }: Schemas) => z.strictObject({ type: z.literal("flag") }),
  written: ({ z }: Schemas) => z.boolean(),
  value: ({ z }: Schemas) => z.boolean(),
  resolve: (written: unknown) => written === true,
  typescript: () => "boolean",

  isValue: (value: unknown) => typeof value === "boolean",
  isSilent: (value: boolean) => !value,
  label: (value: boolean, { yes, no }: Speaker) => (value ? yes : no),
  placeholders: () => ({}),
  patternKeys: (value: boolean) => [value ? "yes" : "no"],
  /** A comparison never says that two codes agree in lacking something. */
  coverage: (): Coverage => ({
    names: [],
    keys: ["yes", "no"],
    most: 0,
    needed: { says: [["yes"], ["no"]], both: [["yes"]] },
  }),
};
