import type { Authored } from "../schema/authored.ts";
import { ACROSS, GUIDES, SITE, TERMS } from "../load/layout.ts";
import type { DataPath } from "../load/locate.ts";

/** A part of a text or phrases file that is translated as a whole and remembers what it was translated from. */
export interface Entry {
  /** How people name it: `551`, `211/551`, `classes/5yz`, `headings`. */
  readonly name: string;
  readonly kind: "code" | "comparison" | "interface";
  readonly file: string;
  readonly path: DataPath;
  readonly value: object;
  readonly from: string | undefined;
}

/** The phrases as one of {@link subjectsOf}. */
export const PHRASES = "phrases";

/** Everything that has entries: the phrases, each protocol, and what else has words. */
export function subjectsOf({
  protocols,
  across,
  guides,
  terms,
  site,
}: Authored): readonly string[] {
  const others = { [ACROSS]: across, [GUIDES]: guides, [TERMS]: terms, [SITE]: site };
  const present = Object.entries(others).filter(([, { text }]) => Object.keys(text).length > 0);
  return [PHRASES, ...Object.keys(protocols), ...present.map(([name]) => name)];
}

/** The entries of one of {@link subjectsOf} in one locale. */
export function entriesOf(authored: Authored, of: string, locale: string): readonly Entry[] {
  if (of === PHRASES) {
    const file = `phrases/${locale}.yaml`;
    return pairs(authored.phrases[locale]).map(([key, value]) =>
      entry("interface", key, file, [key], value),
    );
  }
  if (of === ACROSS) {
    const file = `${ACROSS}/text/${locale}.yaml`;
    const { comparisons = {}, mappings = {} } = authored.across.text[locale] ?? {};
    return [
      ...pairs(mappings).map(([key, value]) =>
        entry("interface", `mappings/${key}`, file, ["mappings", key], value),
      ),
      ...pairs(comparisons).map(([key, value]) =>
        entry("comparison", key, file, ["comparisons", key], value),
      ),
    ];
  }
  if (of === GUIDES || of === TERMS || of === SITE) {
    const file = `${of}/text/${locale}.yaml`;
    return pairs(authored[of].text[locale]).map(([key, value]) =>
      entry("interface", key, file, [key], value),
    );
  }
  const text = authored.protocols[of]?.text[locale];
  if (!text) return [];
  const file = `${of}/text/${locale}.yaml`;
  const { protocol, actors, classes, attributes, codes, comparisons } = text;
  return [
    entry("interface", "protocol", file, ["protocol"], protocol),
    entry("interface", "actors", file, ["actors"], actors),
    ...pairs(classes).map(([key, value]) =>
      entry("interface", `classes/${key}`, file, ["classes", key], value),
    ),
    ...pairs(attributes).map(([key, value]) =>
      entry("interface", `attributes/${key}`, file, ["attributes", key], value),
    ),
    ...pairs(codes).map(([key, value]) => entry("code", key, file, ["codes", key], value)),
    ...pairs(comparisons).map(([key, value]) =>
      entry("comparison", key, file, ["comparisons", key], value),
    ),
  ];
}

function entry(
  kind: Entry["kind"],
  name: string,
  file: string,
  path: DataPath,
  value: object,
): Entry {
  const from = "from" in value && typeof value.from === "string" ? value.from : undefined;
  return { name, kind, file, path, value, from };
}

function pairs(record: object | undefined): [string, object][] {
  return Object.entries(record ?? {});
}
