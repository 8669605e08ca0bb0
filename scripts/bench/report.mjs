/** @import { Aim, Section } from "./types.d.ts" */

/**
 * The report in Markdown.
 *
 * @param {readonly Section[]} sections
 * @param {Readonly<Record<string, string>>} machine
 */
export function report(sections, machine) {
  const about = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  return `# Benchmarks

Each figure beside what people would use instead, or beside the floor, in the same run. \`npm run bench\` measures all of it
and writes this report; \`npm run bench -- lookup\` measures one and prints it.

${about.map((line) => `- ${line}`).join("\n")}

${sections.map(section).join("\n")}`;
}

/** @param {Section} section */
export function section({ title, about, head, rows, aims, notes = [] }) {
  const table = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return `## ${title}

${about}

${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

${aims.map(aim).join("\n")}
${notes.length > 0 ? `\n${notes.join("\n\n")}\n` : ""}`;
}

/** @param {Aim} aim */
function aim({ wanted, found, met }) {
  return `- ${met ? "Met" : "**Missed**"}: ${wanted} Found: ${found}.`;
}
