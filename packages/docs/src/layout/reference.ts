import type { Content } from "../content/types.ts";
import type { Publication } from "./types.ts";
import { surroundings } from "./surroundings.ts";

/** The surroundings of a page that is in no language in particular: those of the first. */
export function reference(
  content: Pick<Content, "locales" | "phrases" | "protocols" | "site" | "versions">,
  publication: Publication,
) {
  return surroundings(content.locales[0]?.tag ?? "", content, publication);
}
