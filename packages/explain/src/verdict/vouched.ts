import { found, type Found } from "../facts/found.ts";
import { judge } from "./verdict.ts";

/**
 * The enhanced code that a text begins with, where a provider's own words follow that come with just this code: by itself
 * `4.4.8` might be a version.
 */
export function vouchedCodes(text: string): readonly Found[] {
  const start = /^\s*([245]\.\d{1,3}\.\d{1,3})\s/.exec(text.slice(0, 400));
  const code = start?.[1];
  if (start === null || code === undefined) return [];
  const at = start[0].indexOf(code);
  const codes = [found("smtp-enhanced", code, at, code.length, "enhanced")];
  return judge(text, codes).note?.codes.includes(code) ? codes : [];
}
