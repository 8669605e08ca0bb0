import { markup } from "../layout/markup.js";

/**
 * @param {"name" | "property"} attribute
 * @param {string} name
 * @param {string | number} content
 */
export function meta(attribute, name, content) {
  return markup`<meta ${attribute}="${name}" content="${content}">\n`;
}
