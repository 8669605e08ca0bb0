import { twinAddress } from "../content/addresses.ts";
import type { LocalSource } from "../content/site-file.ts";

/** Every generated page of a language that is told in it as Markdown, as the generator wrote it. */
export const twins: LocalSource = function* (tag, { content }) {
  if (!content.isTold(tag)) return;
  for (const path of content.plans[tag]?.keys() ?? []) {
    const make = () => content.markdown(tag, path);
    yield { path: twinAddress(tag, path), kind: "markdown", make };
  }
};
