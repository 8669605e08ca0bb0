import { codePage, comparisonPage, type Bundle, type Guide } from "@wirecode/model";
import { describe, expect, it } from "vitest";
import { openCode } from "../library/address.ts";
import { openLibrary } from "../library/library.ts";
import { pageContext } from "../library/page-context.ts";
import { page, type Shown } from "../print/page.ts";
import { paint } from "../print/paint.ts";
import { otherProtocol, untranslated } from "../testing/other-protocol.ts";
import { codesPage } from "./codes-page.ts";
import { outcomePage } from "./outcome-page.ts";
import { introductionPage } from "./question-page.ts";

const library = openLibrary();
const smtp = library.bundle("en", "smtp");
const english = contextIn("en", [smtp]);

function contextIn(locale: string, bundles: readonly Bundle[]) {
  return pageContext({ library, locale }, { bundles });
}

function print(shown: Shown, isolates = false): string {
  return paint(page(shown, 80), { color: false, isolates });
}

describe("a comparison across protocols", () => {
  it("names the protocol with each code", () => {
    const ftp = otherProtocol(smtp, "ftp", "FTP");
    const shown = print(comparisonPage(openCode(smtp, "550"), openCode(ftp, "421"), english));
    expect(shown).toMatch(/^FTP 421 and SMTP 550 compared\n/);
    expect(shown).toContain("\nFTP 421 and SMTP 550 side by side\n");
    expect(shown).toMatch(/\n +Property +FTP 421 +SMTP 550\n/);
  });
});

describe("words without a translation", () => {
  const bundle = untranslated(library.bundle("ar", "smtp"), smtp);
  const arabic = contextIn("ar", [bundle]);
  const { site } = arabic.phrases;
  const { code } = openCode(bundle, "551");

  it("come behind a note", () => {
    expect(print(codePage(code, bundle, arabic)).split("\n")[3]).toBe(site.untranslated);
    const [a, b] = [openCode(bundle, "211"), openCode(bundle, "551")];
    expect(print(comparisonPage(a, b, arabic)).split("\n")[2]).toBe(site.partly);
  });

  it("run from left to right without isolates", () => {
    const shown = print(codePage(code, bundle, arabic), true);
    expect(shown).toContain("\n  The mailbox is not on this server");
  });
});

describe("a guide whose body has no translation", () => {
  const arabic = contextIn("ar", []);
  const [guide] = library.guides("en");
  const named: Guide = { ...guide!, lang: "ar", bodyLang: "en", title: "سؤال", summary: "جواب." };

  it("has a note between its names and its body, and another where its body is all there is", () => {
    const { untranslated: note } = arabic.phrases.site;
    expect(print(introductionPage(named, arabic))).toMatch(
      new RegExp(`^سؤال\n\nجواب\\.\n\n${note}\n`),
    );
    const [outcome] = named.outcomes;
    const decided = { guide: named, outcome: outcome!, codes: [] };
    expect(print(outcomePage(decided, arabic)).split("\n")[2]).toBe(note);
  });
});

describe("words whose English has changed", () => {
  it("come behind a note", () => {
    const { code } = openCode(smtp, "551");
    const stale = { ...code, text: { ...code.text, stale: true as const } };
    const lines = print(codePage(stale, smtp, english)).split("\n");
    expect(lines[3]).toBe(english.phrases.site.stale);
  });
});

describe("a list that leaves codes out", () => {
  it("says so below everything", () => {
    const listed = { bundle: smtp, shown: smtp.codes.slice(0, 2), hidden: 3, wanted: undefined };
    expect(print(codesPage(listed, english))).toMatch(
      /\n\nUnofficial codes that are not shown: 3\. The option --unofficial shows them\.\n$/,
    );
    expect(print(codesPage({ ...listed, hidden: 0 }, english))).not.toContain("not shown");
  });
});
