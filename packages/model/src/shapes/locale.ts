import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

export const Direction = z
  .enum(["ltr", "rtl"])
  .meta({ description: "The direction of its script." });
export type Direction = Shape<typeof Direction>;

export const Locale = z
  .strictObject({
    tag: z.string().meta({ description: "BCP 47 tag." }),
    endonym: z.string().min(1).meta({ description: "The language's name in the language itself." }),
    direction: Direction,
  })
  .meta({ title: "Locale", description: "A language of the catalogue." });
export type Locale = Shape<typeof Locale>;
