import { z } from "zod";

/** Of a code, a class or a guide: what people type who look for it. */
export const searchTerms = z.array(z.string().min(1)).readonly().exactOptional().meta({
  description:
    "What people type who look for it and what is no name of it: errors of programs, words of the trade.",
});
