import type { LocalSource } from "./types.ts";
import { addressOf } from "../content/address.ts";
import { changesPage } from "../changes/changes-page.ts";

/** What has changed between releases, in a language. */
export const changes: LocalSource = function* (tag, { content, publication }) {
  const locale = content.locales.find((one) => one.tag === tag);
  if (!locale) return;
  yield {
    path: `${addressOf(tag, "changes")}index.html`,
    kind: "changes",
    make: () => changesPage(locale, content, publication).source,
  };
};
