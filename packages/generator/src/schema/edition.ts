import { DATA_KINDS, EDITION_FORMAT, STATUSES, type Edition } from "@wirecode/model";
import { z } from "zod";
import { keyed } from "./keyed.ts";

const mark = z.string().regex(/^[0-9a-f]{10}$/);

const entry = z.strictObject({
  status: z.enum(STATUSES).exactOptional(),
  facts: mark,
  words: z.record(z.string(), mark),
});

/** `edition.json`: what the data of one version says, by fingerprints. */
export const editionSchema = z.strictObject({
  edition: z.literal(EDITION_FORMAT),
  reference: z.string(),
  entries: z.strictObject(keyed(DATA_KINDS, () => z.record(z.string(), entry))),
}) satisfies z.ZodType<Edition>;
