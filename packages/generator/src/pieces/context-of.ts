import { ACROSS, GUIDES, PHRASES, PROVIDERS, SITE, TERMS } from "../load/layout.ts";
import type { Authored } from "../schema/authored.ts";
import { pluralCategoriesOf } from "../translation/plural-categories.ts";
import { folderOfSubject, type Entry } from "../translation/entries.ts";

/** What somebody has to know about an entry who does not see the page that it stands on. */
export function contextOf(
  folder: string,
  { path, name }: Entry,
  authored: Authored,
  locale: string,
): string {
  const [section = "", id = ""] = path.map(String);
  if (folderOfSubject(folder) === PROVIDERS) {
    const { title = folder } = authored.providers.facts[folder.slice(PROVIDERS.length + 1)] ?? {};
    return section === "notes" ? `What ${title} says: ${id}` : `What ${title} is`;
  }
  switch (folder) {
    case PHRASES:
      return `Words around the pages: ${name}${section === "attributes" ? plurals(locale) : ""}`;
    case GUIDES:
      return `A guide, a question that leads to codes: ${name}`;
    case TERMS:
      return `A term of the glossary: ${name}`;
    case SITE:
      return `A page about the site itself: ${name}`;
    case ACROSS:
      return section === "mappings"
        ? `A table between two protocols: ${id}`
        : `A comparison: ${id}`;
    default:
      return inProtocol(folder, section, id, authored, locale);
  }
}

/** What the sentences on numbers of values may be told apart by, where that is more than in English. */
function plurals(locale: string): string {
  const own = pluralCategoriesOf(locale);
  const more = own.some((one) => one !== "one" && one !== "other");
  return more ? `. A sentence beside \`other\` may stand under each of: ${own.join(", ")}` : "";
}

function inProtocol(
  folder: string,
  section: string,
  id: string,
  { protocols }: Authored,
  locale: string,
): string {
  const { protocol, codes } = protocols[folder] ?? {};
  const title = protocol?.title ?? folder;
  switch (section) {
    case "codes": {
      const { phrase, status = "registered" } = codes?.[id] ?? {};
      const standing = status === "registered" ? "" : `, ${status}`;
      return `A code: ${title} ${id}${phrase === undefined ? "" : ` “${phrase}”`}${standing}`;
    }
    case "classes":
      return `A class of codes: ${title} ${id} “${protocol?.classes[id]?.term ?? ""}”`;
    case "comparisons":
      return `A comparison of two codes: ${title} ${id.replace("/", " and ")}`;
    case "attributes":
      return `An attribute of the codes of ${title}: ${id}. Keep the {placeholders}${plurals(locale)}`;
    case "phrases":
      return `What is said of the codes of ${title} in other words than of all others${plurals(locale)}`;
    case "actors":
      return `What the parties are called in ${title}, within sentences`;
    default:
      return `About ${title} itself`;
  }
}
