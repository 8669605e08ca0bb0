import { escapeHtml, Markup } from "./markup.ts";

// Plain strings: bundlers load a helper for a tagged template that holds the end of a script.
const END = "</script>";

/** A module of a page, by its address. */
export function moduleScript(address: string): Markup {
  return new Markup(`<script type="module" src="${escapeHtml(address)}">${END}`);
}

/** A script that runs before anything is painted, by its address. */
export function blockingScript(address: string): Markup {
  return new Markup(`<script src="${escapeHtml(address)}">${END}`);
}

/** Data for programs within a page: JSON that cannot end the element it stands in. */
export function jsonScript(type: string, data: unknown): Markup {
  const json = JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
  return new Markup(`<script type="${type}">${json}${END}`);
}
