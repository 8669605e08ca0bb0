import type { Entry } from "../content/types.ts";
import type { LocalSource } from "../files/types.ts";
import { addressOf, linkedPage } from "../content/address.ts";
import { absolute } from "../site.ts";
import { twinAddress } from "./twin-address.ts";

const LINK = /(?<=\]\()[^()\s]+\.md(?:#[^()\s]*)?(?=\))/g;

/** Every generated page of a language as Markdown, beside its HTML. */
export const twins: LocalSource = function* (tag, { content, publication }) {
  for (const entry of content.entries[tag] ?? []) {
    const make = () => twin(entry, publication.base);
    yield { path: twinAddress(entry), kind: "markdown", make };
  }
};

/**
 * The Markdown of a page as it can be read on the site: what it is about, and links that lead to Markdown.
 */
export function twin({ locale, path, lang, title, description, markdown }: Entry, base: string) {
  const url = absolute(base, addressOf(locale, path));
  const matter = Object.entries({ title, description, lang, url }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  const body = markdown.replaceAll(LINK, (href) => {
    const page = linkedPage(path, href);
    return page ? `${base}${twinAddress({ locale, path: page.path })}${page.hash}` : href;
  });
  return `---\n${matter.join("\n")}\n---\n${body}`;
}
