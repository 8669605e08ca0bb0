import { BASE } from "./site.ts";

/** What differs between the languages of a page's frame. What scripts have changed stays as it is. */
const WORDS = [
  "lang",
  "dir",
  "href",
  "hreflang",
  "aria-label",
  "title",
  "placeholder",
  "aria-current",
];

/**
 * Puts the page for wrong addresses into another language. Hosts know one such page for all languages; each language
 * has its own as well, and the two differ in their words alone.
 */
export async function speak(locale: string): Promise<void> {
  if (document.documentElement.lang === locale) return;
  const response = await fetch(`${BASE}${locale}/404.html`);
  const there = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok) return;
  copy(there.documentElement, document.documentElement);
  adopt(there.body, document.body);
}

function adopt(from: Element, to: Element): void {
  copy(from, to);
  const [theirs, ours] = [[...from.childNodes], [...to.childNodes]];
  const alike =
    theirs.length === ours.length &&
    theirs.every((node, index) => node.nodeName === ours[index]?.nodeName);
  if (!alike) {
    to.replaceChildren(...theirs.map((node) => document.importNode(node, true)));
    return;
  }
  for (const [index, node] of theirs.entries()) {
    const own = ours[index];
    if (node instanceof Element && own instanceof Element) adopt(node, own);
    else if (own) own.nodeValue = node.nodeValue;
  }
}

function copy(from: Element, to: Element): void {
  for (const name of WORDS) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
    else to.removeAttribute(name);
  }
}
