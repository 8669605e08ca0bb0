import { compare, describe as tell, type Bundle } from "@wirecode/core/model";
import { describe, expect, it } from "vitest";
import { openCode } from "../catalogue/address.ts";
import { openLibrary } from "../catalogue/library.ts";
import type { Page } from "../command/command.ts";
import { otherProtocol, untranslated } from "../testing/other-protocol.ts";
import { codeView } from "./code-view.ts";
import { comparisonView } from "./comparison-view.ts";
import type { Line } from "./line.ts";
import { listView } from "./list-view.ts";
import { paint } from "./paint.ts";
import { severalView } from "./several-view.ts";

const library = openLibrary();
const smtp = library.bundle("en", "smtp");
const ftp = otherProtocol(smtp, "ftp", "FTP");
const english = pageIn("en");
const arabic = pageIn("ar");

function pageIn(locale: string): Page {
  return { width: 80, locale, phrases: library.phrases(locale) };
}

function text(lines: readonly Line[]): string {
  return paint(lines, { color: false, isolates: false });
}

function declaredIn(bundles: readonly Bundle[]) {
  return (id: string) => bundles.find(({ protocol }) => protocol.id === id)?.protocol;
}

describe("a code of several protocols", () => {
  it("is told apart in each, with the way to more", () => {
    const view = severalView([openCode(ftp, "550"), openCode(smtp, "550")], "550", english);
    expect(text(view)).toMatch(/^What 550 means depends on the protocol\.\n\nFTP 550: /);
    expect(text(view)).toMatch(/\n\nSMTP 550: .*\n {2}\S/);
    expect(text(view)).toMatch(
      /\n\nTo read everything about one of them, type wirecode ftp 550\.\n$/,
    );
  });
});

describe("a comparison across protocols", () => {
  const bundles: readonly Bundle[] = [smtp, ftp];
  const [one, other] = [openCode(smtp, "550").code, openCode(ftp, "421").code];

  it("names the protocol with each code", () => {
    const comparison = compare(one, other, declaredIn(bundles));
    const told = tell(comparison, { phrases: english.phrases, bundles });
    const view = text(comparisonView({ told, bundles }, english));
    expect(view).toMatch(/^FTP 421 and SMTP 550 compared\n/);
    expect(view).toContain("\nFTP 421 and SMTP 550 side by side\n");
    expect(view).toMatch(/\n {2}Property +FTP 421 +SMTP 550\n/);
  });
});

describe("a comparison of two codes whose facts agree", () => {
  it("has no empty table", () => {
    const bundle = library.bundle("en", "dns");
    const [one, other] = [openCode(bundle, "7").code, openCode(bundle, "10").code];
    const comparison = compare(one, other, declaredIn([bundle]));
    const told = tell(comparison, { phrases: english.phrases, bundles: [bundle] });
    const view = text(comparisonView({ told, bundles: [bundle] }, english));
    expect(told.different).toEqual([]);
    expect(view).not.toContain("side by side");
    expect(view).toContain("\nWhat YXRRSET and NOTZONE share\n");
  });
});

describe("words without a translation", () => {
  const bundle = untranslated(library.bundle("ar", "smtp"), smtp);
  const note = arabic.phrases.site.untranslated;

  it("come behind a note", () => {
    const view = text(codeView(openCode(bundle, "551"), [], arabic));
    expect(view.startsWith(`${note}\n`)).toBe(true);
    const list = text(listView({ bundle, shown: bundle.codes, hidden: 0 }, arabic));
    expect(list.split("\n")[1]).toBe(note);
  });

  it("come behind a note in a comparison too, each part behind its own", () => {
    const [a, b] = [openCode(bundle, "211").code, openCode(bundle, "551").code];
    const told = tell(compare(a, b, declaredIn([bundle])), {
      phrases: arabic.phrases,
      bundles: [bundle],
    });
    const lines = text(comparisonView({ told, bundles: [bundle] }, arabic)).split("\n");
    const before = (line: string) => lines[lines.findIndex((one) => one.includes(line)) - 1];
    expect(before('"System status, or system help reply"')).toBe(note);
    expect(before("Send 551 when you know the new address")).toBe(`    ${note}`);
    expect(before("A server that sends 551 MUST NOT assume")).toBe(`    ${note}`);
  });

  it("run from left to right without isolates", () => {
    const view = paint(codeView(openCode(bundle, "551"), [], arabic), {
      color: false,
      isolates: true,
    });
    expect(view).toContain("\n  The mailbox is not on this server");
  });
});

describe("words whose English has changed", () => {
  it("come behind a note", () => {
    const { code, bundle } = openCode(smtp, "551");
    const stale = { ...code, text: { ...code.text, stale: true as const } };
    const view = text(codeView({ code: stale, bundle }, [], english));
    expect(view.startsWith(`${english.phrases.site.stale}\n`)).toBe(true);
  });
});
