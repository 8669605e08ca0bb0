import type { Published } from "@wirecode/core/model";
import manifest from "../../package.json" with { type: "json" };

const [library] = Object.keys(manifest.dependencies);

/** The names that pages give readers: that of the library that the command reads, and its own. */
export const PUBLISHED: Published = {
  ...(library !== undefined && { library }),
  lookup: `npx ${manifest.name}`,
};
