import { once } from "@wirecode/model";
import { keywordsIn } from "./keywords.ts";
import { declarationPlace } from "./places.ts";
import { proseOf, type Prose } from "./prose.ts";
import type { Rule } from "./rule.ts";

/** Who says MUST says where a standard says so. */
export const keywordCited: Rule = {
  id: "keyword-cited",
  about:
    "A text of the reference language with a keyword such as MUST cites the section that says so, or a document of protocol.yaml.",
  check(authored, report) {
    const [reference = ""] = Object.keys(authored.locales);
    const documents = Object.values(authored.protocols).flatMap(({ protocol }) =>
      Object.keys(protocol.documents ?? {}),
    );
    const dependsOn = Object.keys(authored.protocols).map((id) =>
      declarationPlace(id, "documents"),
    );
    for (const prose of proseOf(authored)) {
      const first = prose.locale === reference ? firstWithoutSection(prose) : undefined;
      const { file, path, text } = prose;
      if (!first || documents.some((name) => text.includes(name))) continue;
      const { keyword, offset } = first;
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

/** The first keyword of a text that cites no section. */
const firstWithoutSection = once(({ text }: Prose) =>
  text.includes("§") ? undefined : keywordsIn(text)[0],
);
