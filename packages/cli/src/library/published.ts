import type { Published } from "@wirecode/model";
import manifest from "../../package.json" with { type: "json" };

/** The names that pages give readers: that of the library that the command reads, and its own. */
export function published(): Published {
  const [library] = Object.keys(manifest.dependencies);
  return { ...(library !== undefined && { library }), lookup: `npx ${manifest.name}` };
}
