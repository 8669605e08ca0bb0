import { keyOf, labelOf, once, type Bundle, type PageContext } from "@wirecode/model";
import type { Remember } from "../../remember.ts";

/**
 * What every page of a code, a comparison or a list depends on, whatever it is about: the phrases, and what codes and
 * protocols are called. The same array as long as all of it is the same, so that a page compares it at a glance.
 */
export function settingOf(
  { locale, reference, phrases, sitePages, bundles }: PageContext,
  remember: Remember,
): readonly unknown[] {
  const parts = [reference, phrases, sitePages, ...bundles.map(labelsIn)];
  return remember(`setting of ${locale}`, parts, () => parts);
}

const labelsIn = once(({ protocol, codes }: Bundle) =>
  [protocol.title, ...codes.map((code) => `${keyOf(code)} ${labelOf(code)}`)].join("\n"),
);
