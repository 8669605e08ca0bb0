import type { Section } from "./headings.ts";

const HEAD = `# The sections of each RFC of which the data cites one. \`npm run sections -- <folder>\` makes this file from the texts
# of the RFCs: CONTRIBUTING.md says how.
`;

/** The list of sections as YAML, in the order in which the RFCs are given. */
export function printSections(byRfc: ReadonlyMap<number, readonly Section[]>): string {
  const rfcs = [...byRfc].map(([number, sections]) =>
    [`RFC ${number}: |`, ...sections.map((one) => `  ${one.number} ${one.title}`.trimEnd())].join(
      "\n",
    ),
  );
  return `${HEAD}${rfcs.join("\n")}\n`;
}

/** Reads what {@link printSections} has written, so that an RFC whose text is not there keeps its list. */
export function readSections(yaml: string): ReadonlyMap<number, readonly Section[]> {
  const blocks = yaml.split(/^RFC (\d+): \|\n/m).slice(1);
  const pairs = blocks.flatMap((block, index): [number, Section[]][] =>
    index % 2 === 1 ? [[Number(blocks[index - 1]), sectionsOf(block)]] : [],
  );
  return new Map(pairs);
}

function sectionsOf(block: string): Section[] {
  return block
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => {
      const [number = "", ...title] = line.trim().split(" ");
      return { number, title: title.join(" ") };
    });
}
