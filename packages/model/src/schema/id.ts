import { z } from "zod";

/** Lower-case words joined by hyphens, as the names of files and keys are written. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
