import { keyOf } from "@wirecode/core/model";
import { describe, expect, it } from "vitest";
import { load } from "../content/load.ts";
import { GENERATED } from "../places.ts";
import { surroundings } from "../layout/surroundings.ts";
import { renderMarkdown } from "../markdown/render.js";
import { comparison } from "./comparison.js";
import { pageVoice } from "./page-voice.js";

const content = load(GENERATED);

function html(locale: string, path: string) {
  const entry = content.entries[locale]?.find((one) => one.path === path);
  if (!entry?.pair) throw new Error(`no comparison at ${locale}/${path}`);
  const voice = pageVoice(surroundings(locale, content, { base: "/" }), content);
  const [a, b] = entry.pair.map(({ protocol: id, code }) =>
    voice.bundles
      .find(({ protocol }) => protocol.id === id)
      ?.codes.find((one) => keyOf(one) === code),
  );
  if (!a || !b) throw new Error(`no codes for ${path}`);
  return { entry, told: comparison(b, a, voice) };
}

/** What a reader reads, without the white space between the elements. */
function words(source: string) {
  return source
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

describe.each([
  ["en", "compare/smtp/211-vs-551"],
  ["ar", "compare/smtp/211-vs-551"],
  ["en", "compare/ftp-550-vs-smtp-550"],
  ["ar", "compare/ftp-550-vs-smtp-550"],
  ["en", "compare/http/502-vs-504"],
  ["ar", "compare/http/502-vs-504"],
  ["en", "compare/dns/16-vs-16@tsig"],
  ["en", "compare/smtp/251-vs-551"],
  ["ar", "compare/grpc/4-vs-14"],
  ["en", "compare/websocket/1000-vs-4000-4999"],
])("the comparison in %s at %s", (locale, path) => {
  const { entry, told } = html(locale, path);

  it("says as HTML what it says as Markdown", () => {
    const { locale: tag, dir, sections } = entry;
    const body = renderMarkdown(entry.markdown, {
      entry: { locale: tag, dir, path, sections },
      base: "/",
      protocols: content.protocols[locale] ?? [],
    });
    const article = told.article.source.replace(/^<article>\n<h1>.*<\/h1>\n/, "");
    expect(words(article)).toBe(words(body));
    expect(told.title).toBe(entry.title);
    expect(told.description).toBe(entry.description);
  });
});
