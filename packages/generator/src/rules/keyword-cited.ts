import { keywordsIn } from "./keywords.ts";
import { perText } from "./per-text.ts";
import { declarationPlace } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Who says MUST says where a standard says so. */
export const keywordCited: Rule = {
  id: "keyword-cited",
  about:
    "A text of the reference language with a keyword such as MUST cites the section that says so, or a document of protocol.yaml.",
  check(authored, report, files) {
    const [reference = ""] = Object.keys(authored.locales);
    const documents = Object.values(authored.protocols).flatMap(({ protocol }) =>
      Object.keys(protocol.documents ?? {}),
    );
    const dependsOn = Object.keys(authored.protocols).map((id) =>
      declarationPlace(id, "documents"),
    );
    const found = withoutSection.in(reference, authored, files);
    for (const { file, path, text, keyword, offset } of found) {
      if (documents.some((name) => text.includes(name))) continue;
      report({
        file,
        path,
        within: { offset, length: keyword.length },
        message: `\`${keyword}\` is a requirement of a standard, and the text cites no section that states it.`,
        help: `Cite it, as in \`(RFC 5321 §4.2.1)\`, or write \`${keyword.toLowerCase()}\`.`,
        dependsOn,
      });
    }
  },
};

/** The texts that have a keyword and cite no section, each with the first one. */
const withoutSection = perText("keyword-cited", (prose) =>
  prose.text.includes("§")
    ? []
    : keywordsIn(prose.text)
        .slice(0, 1)
        .map((keyword) => ({ ...prose, ...keyword })),
);
