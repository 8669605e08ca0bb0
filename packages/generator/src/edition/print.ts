import { DATA_KINDS, type Edition } from "@wirecode/model";

/** An edition as a file: an entry a line, so that a difference of two reads as what has changed. */
export function printEdition({ edition, reference, entries }: Edition): string {
  const kinds = DATA_KINDS.map((kind) => `    ${JSON.stringify(kind)}: ${block(entries[kind])}`);
  return [
    "{",
    `  "edition": ${edition},`,
    `  "reference": ${JSON.stringify(reference)},`,
    `  "entries": {`,
    kinds.join(",\n"),
    "  }",
    "}",
    "",
  ].join("\n");
}

function block(entries: Readonly<Record<string, object>>): string {
  const lines = Object.entries(entries).map(
    ([id, entry]) => `      ${JSON.stringify(id)}: ${JSON.stringify(entry)}`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n    }`;
}
