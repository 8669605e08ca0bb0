import { Failure } from "./failure.ts";

/**
 * A change log whose section of a version ends with what has changed in the data.
 *
 * @param log as changesets writes it: a `## <version>` above each section, the newest first
 * @param notes Markdown
 * @throws Failure when the log has no such section
 */
export function withData(log: string, version: string, notes: string) {
  const sections = log.split(/^(?=## )/m);
  const index = sections.findIndex((section) => section.split("\n", 1)[0] === `## ${version}`);
  const section = sections[index];
  if (section === undefined) {
    throw new Failure(`packages/core/CHANGELOG.md has no section \`## ${version}\`.`);
  }
  const after = index < sections.length - 1 ? "\n" : "";
  const told = `${section.trimEnd()}\n\n### Data\n\n${notes.trim()}\n${after}`;
  return sections.with(index, told).join("");
}
