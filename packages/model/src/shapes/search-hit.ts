import { z } from "zod";
import { CodeRef, CodeValue } from "./pair.ts";
import type { Shape } from "../schema/shape.ts";

const shown = {
  title: z.string().min(1).meta({ description: "What its page is called." }),
  lang: z.string().meta({ description: "BCP 47 tag of the language that the title is in." }),
};

const protocol = z.string().meta({ description: "The protocol's id, such as `smtp`." });

export const SearchHit = z
  .union([
    z.strictObject({
      kind: z.literal(["code", "class"]),
      protocol,
      code: CodeValue.meta({ description: "The key of the code, or the class: `5xx`." }),
      ...shown,
    }),
    z.strictObject({ kind: z.literal("comparison"), a: CodeRef, b: CodeRef, ...shown }),
    z.strictObject({
      kind: z.literal(["guide", "term"]),
      id: z.string().meta({ description: "Names the guide or the term in its address." }),
      ...shown,
    }),
  ])
  .meta({ title: "Search hit", description: "What a search leads to." });
export type SearchHit = Shape<typeof SearchHit>;
