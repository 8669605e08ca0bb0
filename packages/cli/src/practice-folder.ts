import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the generator writes how people see, send and name codes: beside the code that is published. */
export const PRACTICE_FOLDER = join(
  dirname(fileURLToPath(import.meta.url)),
  "../generated/practice",
);
