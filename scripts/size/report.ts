import type { Bytes, Measured } from "./measure.ts";

/**
 * The report as Markdown: a table for each task, a row for each way to do it.
 *
 * @param versions of what was measured and what measured it, by name
 */
export function report(measured: readonly Measured[], versions: Readonly<Record<string, string>>) {
  const tasks = [...new Set(measured.map(({ task }) => task))];
  const tables = tasks.map((task) => {
    const own = measured.filter((one) => one.task === task);
    const bundlers = Object.keys(own[0]?.bytes ?? {});
    const rows = own.map((one) => row(one, bundlers));
    const head = [...(bundlers.includes("packed") ? ["Package", "Part"] : USES), ...bundlers];
    const line = ["---", "---", ...bundlers.map(() => "---:")];
    return `## ${task}\n\n${[head, line, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
  });
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What an import costs

Bytes in a page, minified and gzipped, of a program that does no more than the line says. \`npm run size\` writes this
report, and \`npm run check:size\` fails where a figure of ours has grown.

${tables.join("\n\n")}

esbuild keeps an enum whole that it meets through another module, whoever made it; of what is imported from \`members\` it
keeps the value. A dash stands where Rollup would need a plugin for CommonJS. The last table has the bytes of the files that
npm packs: unpacked, and compressed by themselves; those of the whole package are compressed together.

Measured with ${made.join(", ")}.
`;
}

function row({ from, expression, bytes }: Measured, bundlers: readonly string[]) {
  return [`\`${from}\``, `\`${expression}\``, ...bundlers.map((name) => figure(bytes[name]))];
}

function figure(bytes: number | undefined) {
  return bytes === undefined ? "–" : bytes.toLocaleString("en");
}

const USES = ["Import from", "and write"];

/** The figures of a report, by import, expression and bundler. */
export function figuresIn(text: string): ReadonlyMap<string, Bytes> {
  let bundlers: readonly string[] = [];
  const figures = new Map<string, Bytes>();
  for (const line of text.split("\n").filter((one) => one.startsWith("|"))) {
    const [from = "", expression = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (/^[A-Z]/.test(from)) bundlers = cells;
    else if (from.startsWith("`")) {
      const bytes = cells.map((cell, index) => [bundlers[index], numberIn(cell)]);
      figures.set(keyOf(from.slice(1, -1), expression.slice(1, -1)), Object.fromEntries(bytes));
    }
  }
  return figures;
}

function numberIn(cell: string) {
  return cell === "–" ? undefined : Number(cell.replaceAll(",", ""));
}

export function keyOf(from: string, expression: string) {
  return `${from} ${expression}`;
}
