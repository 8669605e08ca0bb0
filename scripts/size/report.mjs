/** @import { Bytes, Measured } from "./measure.mjs" */

/**
 * The report as Markdown: a table for each task, a row for each way to do it.
 *
 * @param {readonly Measured[]} measured
 * @param {Readonly<Record<string, string>>} versions of what was measured and what measured it, by name
 */
export function report(measured, versions) {
  const tasks = [...new Set(measured.map(({ task }) => task))];
  const bundlers = Object.keys(measured[0]?.bytes ?? {});
  const tables = tasks.map((task) => {
    const rows = measured.filter((one) => one.task === task).map((one) => row(one, bundlers));
    const head = ["Import from", "and write", ...bundlers];
    const line = ["---", "---", ...bundlers.map(() => "---:")];
    return `## ${task}\n\n${[head, line, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
  });
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What an import costs

Bytes in a page, minified and gzipped, of a program that does no more than the line says. \`npm run size\` writes this
report, and \`npm run check:size\` fails where a figure of ours has grown.

${tables.join("\n\n")}

esbuild keeps an enum whole that it meets through another module, whoever made it; of what is imported from \`members\` it
keeps the value. A dash stands where Rollup would need a plugin for CommonJS.

Measured with ${made.join(", ")}.
`;
}

/** @param {Measured} one @param {readonly string[]} bundlers */
function row({ from, expression, bytes }, bundlers) {
  return [`\`${from}\``, `\`${expression}\``, ...bundlers.map((name) => figure(bytes[name]))];
}

/** @param {number | undefined} bytes */
function figure(bytes) {
  return bytes === undefined ? "–" : bytes.toLocaleString("en");
}

/**
 * The figures of a report, by import, expression and bundler.
 *
 * @param {string} text
 * @returns {ReadonlyMap<string, Bytes>}
 */
export function figuresIn(text) {
  /** @type {readonly string[]} */
  let bundlers = [];
  const figures = new Map();
  for (const line of text.split("\n").filter((one) => one.startsWith("|"))) {
    const [from = "", expression = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (from === "Import from") bundlers = cells;
    else if (from.startsWith("`")) {
      const bytes = cells.map((cell, index) => [bundlers[index], numberIn(cell)]);
      figures.set(keyOf(from.slice(1, -1), expression.slice(1, -1)), Object.fromEntries(bytes));
    }
  }
  return figures;
}

/** @param {string} cell */
function numberIn(cell) {
  return cell === "–" ? undefined : Number(cell.replaceAll(",", ""));
}

/** @param {string} from @param {string} expression */
export function keyOf(from, expression) {
  return `${from} ${expression}`;
}
