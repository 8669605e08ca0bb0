import type { Aim, Section } from "./measure.ts";

/** The report in Markdown. */
export function report(sections: readonly Section[], machine: Readonly<Record<string, string>>) {
  const about = Object.entries(machine).map(([name, value]) => `${name}: ${value}`);
  return `# Benchmarks

Each figure beside what people would use instead, or beside the floor, in the same run. \`npm run bench\` measures all of it
and writes this report; \`npm run bench -- lookup\` measures one anew, and puts it into the report of the same machine.

${about.map((line) => `- ${line}`).join("\n")}

${sections.map(section).join("\n")}`;
}

/**
 * A report in which some sections are measured anew.
 * @returns `undefined` where the report is of another machine: figures of two do not stand side by side.
 */
export function renewed(
  before: string,
  sections: readonly Section[],
  machine: Readonly<Record<string, string>>,
): string | undefined {
  const [head = "", ...parts] = before.split(/^(?=## )/m);
  if (!Object.entries(machine).every(([name, value]) => head.includes(`- ${name}: ${value}\n`)))
    return undefined;
  const anew = new Map(sections.map((one) => [one.title, one]));
  return [
    head,
    ...parts.map((part) => {
      const one = anew.get(/^## (.*)$/m.exec(part)?.[1] ?? "");
      return one ? `${section(one)}\n` : part;
    }),
  ].join("");
}

export function section({ title, about, head, rows, aims, notes = [] }: Section) {
  const table = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return `## ${title}

${about}

${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

${aims.map(aim).join("\n")}
${notes.length > 0 ? `\n${notes.join("\n\n")}\n` : ""}`;
}

function aim({ wanted, found, met }: Aim) {
  return `- ${met ? "Met" : "**Missed**"}: ${wanted} Found: ${found}.`;
}
