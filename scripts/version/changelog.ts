import { Failure } from "./failure.ts";

/**
 * A change log whose section of a version ends with what has changed in the data.
 *
 * @param log as changesets writes it: a `## <version>` above each section, the newest first
 * @param notes Markdown
 * @throws Failure when the log has no such section
 */
export function withData(log: string, version: string, notes: string) {
  const sections = sectionsOf(log);
  const index = sections.findIndex((section) => headingOf(section) === `## ${version}`);
  const section = sections[index];
  if (section === undefined) {
    throw new Failure(`packages/core/CHANGELOG.md has no section \`## ${version}\`.`);
  }
  const after = index < sections.length - 1 ? "\n" : "";
  const told = `${section.trimEnd()}\n\n### Data\n\n${notes.trim()}\n${after}`;
  return sections.with(index, told).join("");
}

/** What a change log says of a version, without its heading. */
export function sectionOf(log: string, version: string): string | undefined {
  const section = sectionsOf(log).find((one) => headingOf(one) === `## ${version}`);
  return section?.split("\n").slice(1).join("\n").trim();
}

const sectionsOf = (log: string) => log.split(/^(?=## )/m);
const headingOf = (section: string) => section.split("\n", 1)[0];
