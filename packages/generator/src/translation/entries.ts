import type { Authored } from "../schema/authored.ts";
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

/** The entries of a protocol's text, or of the phrases where `of` is `phrases`, in one locale. */
export function entriesOf(authored: Authored, of: string, locale: string): readonly Entry[] {
  if (of === "phrases") {
    const file = `phrases/${locale}.yaml`;
    return pairs(authored.phrases[locale]).map(([key, value]) =>
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
