import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module that takes the place of another package. */
export interface CompatEntry {
  /** Its path below the folder of what the generator wrote, such as `compat/statuses/index`. */
  readonly name: string;
  /** Whether it exports one thing by default and nothing else: in CommonJS the package is that thing. */
  readonly isFunction: boolean;
}

/** The modules that take the place of other packages. */
export function compatEntries(generated: string): readonly CompatEntry[] {
  return readdirSync(join(generated, "compat"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"))
    .toSorted()
    .map((file) => ({
      name: `compat/${file.slice(0, -".js".length)}`,
      isFunction: !/^export (?!default)/m.test(
        readFileSync(join(generated, "compat", file), "utf8"),
      ),
    }));
}
