import { PLATFORM_NAMES, PLATFORMS } from "../vocabulary/platforms.ts";
import type { Coverage } from "./coverage.ts";
import type { Shape } from "../schema/shape.ts";
import { isRecord } from "./is-record.ts";
import type { Schemas } from "./schemas.ts";
import type { Speaker } from "./speaker.ts";
import { coverageOf } from "./text-value.ts";
import { union } from "./union.ts";

type Platform = (typeof PLATFORMS)[number];
type Numbers = Readonly<Partial<Record<Platform, number>>>;

const declaration = ({ z }: Schemas) =>
  z.strictObject({
    type: z.literal("numbers"),
    of: z
      .array(z.enum(PLATFORMS))
      .min(1)
      .meta({ description: "The platforms there are, the one that people mean first, first." }),
  });

type Declared = Shape<ReturnType<typeof declaration>>;

/** The number that a code has on each platform, where the same name has several. */
export const numbers = {
  declaration,
  written: ({ z }: Schemas, { of }: Declared) =>
    z
      .partialRecord(z.enum(of), z.int())
      .refine((written) => Object.keys(written).length > 0, "There is no number."),
  value: ({ z }: Schemas) => z.partialRecord(z.enum(PLATFORMS), z.number()),
  resolve(written: unknown, { of }: Declared): Numbers | null {
    if (!isRecord(written)) return null;
    return Object.fromEntries(
      of.flatMap((platform) => {
        const { [platform]: number } = written;
        return typeof number === "number" ? [[platform, number] as const] : [];
      }),
    );
  },
  typescript: ({ of }: Declared) => `{ readonly [platform in ${union(of)}]?: number } | null`,

  isValue: isRecord,
  isSilent: (value: Numbers) => Object.keys(value).length === 0,
  label: shown,
  placeholders: (value: Numbers, speaker: Speaker) => ({ values: () => shown(value, speaker) }),
  patternKeys: () => ["other"],
  coverage: (): Coverage => coverageOf([]),
};

/** Each number once, with the platforms that have it: `104 (Linux), 54 (macOS, FreeBSD)`. */
function shown(value: Numbers, { nameOf, list }: Speaker): string {
  const platforms = new Map<number, string[]>();
  for (const platform of PLATFORMS) {
    const { [platform]: number } = value;
    if (number === undefined) continue;
    platforms.set(number, [...(platforms.get(number) ?? []), PLATFORM_NAMES[platform]]);
  }
  return list(
    [...platforms].map(([number, names]) => `${nameOf(String(number))} (${names.join(", ")})`),
  );
}
