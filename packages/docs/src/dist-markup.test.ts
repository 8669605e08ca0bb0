import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { describe, expect, it } from "vitest";
import { siteFile, siteFiles } from "./testing/site-folder.ts";

/** So many pages of each kind and language are enough to meet everything that a kind can hold. */
const ENOUGH = 50;

const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Style: HTML does not care, and we write lower case throughout.
    "doctype-style": "off",
    // Style: a line of an exchange may end with the space that travels on the wire.
    "no-trailing-whitespace": "off",
    // For search engines: a title names its codes first, and what they cut off is the rest.
    "long-title": "off",
    // Ids are made of the names that standards give: `class-2.X.X`.
    "valid-id": ["error", { relaxed: true }],
    // The frame in which a wide table scrolls is a landmark for keyboards, and no section of the text. What a combobox
    // suggests is a list box, and a select element cannot be typed into.
    "prefer-native-element": ["error", { exclude: ["region", "listbox"] }],
    // Filters apply as they are chosen, and send nothing.
    "wcag/h32": "off",
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
const groups = new Map<string, string[]>();
for (const name of siteFiles().filter((file) => file.endsWith(".html"))) {
  const group = groupOf(name);
  groups.set(group, [...(groups.get(group) ?? []), name]);
}

describe.each([...groups])("pages of %s", (_, names) => {
  it("are valid HTML", async () => {
    const problems = await Promise.all(spread(names).map(problemsOf));
    expect(problems.flat()).toEqual([]);
  }, 120_000);
});

it("notices markup that is not valid", async () => {
  const report = await validator.validateString("<ul><p id=a>x</ul>");
  expect(report.valid).toBe(false);
});

/** What a page is, and in which language: `code ar`. */
function groupOf(name: string): string {
  const [, lang, kind] =
    /<html lang="([^"]*)"[^]*?<body class="([^"]*)"/.exec(siteFile(name)) ?? [];
  return `${kind} ${lang}`;
}

/** Pages from the first to the last, evenly. */
function spread(names: readonly string[]): readonly string[] {
  const step = Math.max(1, names.length / ENOUGH);
  return Array.from(
    { length: Math.min(names.length, ENOUGH) },
    (_, index) => names[Math.floor(index * step)] ?? "",
  );
}

async function problemsOf(name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(siteFile(name));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => {
      return `${name}:${line}:${column} ${ruleId}: ${message}`;
    }),
  );
}
