import type { z } from "zod";
import type { id } from "../schema/id.ts";
import type { pattern } from "../schema/pattern.ts";

/** What schemas are made of. Whoever wants schemas brings it: those who only speak about values go without. */
export interface Schemas {
  readonly z: typeof z;
  readonly id: typeof id;
  readonly pattern: typeof pattern;
}
