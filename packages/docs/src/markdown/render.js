import markdownIt from "markdown-it";
import { citations } from "./citations.js";
import { codeRows } from "./code-rows.js";
import { dropTitle } from "./drop-title.js";
import { exchanges } from "./exchanges.js";
import { glossary } from "./glossary.js";
import { guideSteps } from "./guide-steps.js";
import { isolation } from "./isolation.js";
import { linkGrid } from "./link-grid.js";
import { links } from "./links.js";
import { sections } from "./sections.js";
import { tables } from "./tables.js";
import { wireText } from "./wire-text.js";

/** @import { PageEnv } from "./types.d.ts" */

const renderer = markdownIt({ html: true })
  .use(dropTitle)
  .use(guideSteps)
  .use(sections)
  .use(links)
  .use(codeRows)
  .use(linkGrid)
  .use(tables)
  .use(exchanges)
  .use(wireText)
  .use(citations)
  .use(isolation)
  .use(glossary);

/**
 * The body of a page below its title.
 *
 * @param {string} markdown
 * @param {PageEnv} env
 */
export function renderMarkdown(markdown, env) {
  return renderer.render(markdown, env);
}
