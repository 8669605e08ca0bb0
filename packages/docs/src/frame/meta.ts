import { markup } from "../html/markup.ts";

export function meta(attribute: "name" | "property", name: string, content: string | number) {
  return markup`<meta ${attribute}="${name}" content="${content}">\n`;
}
