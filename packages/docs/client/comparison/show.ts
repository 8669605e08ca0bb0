import { isolate } from "../../src/html/isolate.ts";
import { markup } from "../../src/html/markup.ts";
import type { Catalogue } from "../../src/comparison/types.ts";
import type { Shown } from "./printed.ts";

/** Shows a comparison, under its title in the window too, with a link to its page where it has one. */
export function showIn(
  place: HTMLElement,
  { title, article, page }: Shown,
  { phrases }: Catalogue,
): void {
  const { site, compare, direction } = phrases;
  const link =
    page !== undefined &&
    markup`<p class="own-page"><a href="${page}">${isolate(compare.page, direction)}</a></p>`;
  place.innerHTML = article + markup`${link}`.source;
  document.title = `${title} · ${site.name}`;
}
