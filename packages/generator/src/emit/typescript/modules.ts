import type { Kind } from "./kinds.ts";

/** The modules that the codes of one kind have, beside one another. */
interface KindModules {
  /** The constants alone. */
  readonly constants: string;
  /** The object that an enum is when it runs. */
  readonly enumObject: string;
  /** The codes as literals, and all that goes with them. */
  readonly members: string;
}

export const MODULES: Readonly<Record<Kind, KindModules>> = {
  official: { constants: "constants", enumObject: "enum-object", members: "members" },
  unofficial: {
    constants: "unofficial-constants",
    enumObject: "unofficial-enum-object",
    members: "unofficial-members",
  },
};
