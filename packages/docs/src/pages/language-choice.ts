import type { Content } from "../content/types.ts";
import { targetAddress } from "../html/address.ts";
import { markup } from "../html/markup.ts";
import { isolate } from "../html/isolate.ts";

/**
 * The home pages, each named and introduced in its own language.
 *
 * @param word what to say below the name of a language
 */
export function languageChoice(
  { locales, phrases }: Pick<Content, "locales" | "phrases">,
  word: "tagline" | "home",
  label: string,
  base: string,
) {
  const items = locales.map(({ tag, endonym, direction }) => {
    const { lang = tag, site } = phrases[tag] ?? {};
    return markup`<li><a href="${base}${targetAddress(tag, { kind: "page", page: "home" })}" hreflang="${tag}" lang="${tag}" dir="${direction}"><strong>${endonym}</strong>
<span lang="${lang}">${isolate(site?.[word] ?? "", direction)}</span></a></li>
`;
  });
  return markup`<nav class="choice" aria-label="${label}"><ul>
${items}</ul></nav>
`;
}
