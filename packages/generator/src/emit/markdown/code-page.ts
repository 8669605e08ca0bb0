import { headlineOf, type Code, type CodeSection } from "@wirecode/model";
import { comparisons, meanings, references, related } from "./code-links.ts";
import { codeSection } from "./code-section.ts";
import { equivalents } from "./equivalents.ts";
import { exchange } from "./exchange.ts";
import { factTable } from "./fact-table.ts";
import { fix } from "./fix.ts";
import { guidesTo } from "./guides-page.ts";
import { notes } from "./notes.ts";
import { packages } from "./packages.ts";
import { codePath, type Page, type Section } from "./page.ts";
import { codeSources } from "./sources.ts";
import { heading, prose, type Voice } from "./voice.ts";

/** The page of one code: what it is, what to do, where it stands among its neighbours. */
export function codePage(one: Code, voice: Voice): Page {
  const { protocol } = voice.bundle;
  const { title, summary, lang } = one.text;
  const section = (id: CodeSection, body: string | undefined): Section[] =>
    codeSection(id, one, voice, body);
  const text = (id: "meaning" | "seen" | "use" | "caution"): Section[] =>
    section(id, one.text[id] && prose(voice, one.text[id], lang));
  return {
    kind: "code",
    path: codePath(one),
    title: heading(voice, "code", { protocol: protocol.title, code: headlineOf(one), title }),
    ...(lang !== voice.locale && { named: voice.reference }),
    description: summary,
    protocol: one.protocol,
    codes: [headlineOf(one)],
    sources: codeSources(one, voice),
    lead: [...notes(one.text, codePath(one), voice), prose(voice, summary, lang)].join("\n\n"),
    sections: [
      ...section("facts", factTable(one, voice)),
      ...text("meaning"),
      ...text("seen"),
      ...section("fix", fix(one, voice)),
      ...text("use"),
      ...text("caution"),
      ...section("meanings", meanings(one, voice)),
      ...section("example", one.example.length > 0 ? exchange(one) : undefined),
      ...section(
        one.status === "unofficial" ? "mentions" : "references",
        references(one.references, voice),
      ),
      ...section("packages", packages(one, voice)),
      ...section("related", related(one, voice)),
      ...section("guides", guidesTo(one, voice)),
      ...section("equivalents", equivalents(one, voice)),
      ...section("comparisons", comparisons(one, voice)),
    ],
  };
}
