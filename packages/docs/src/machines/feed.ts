import { CHANGES, FEED } from "../content/addresses.ts";
import { anchorOf } from "../releases/anchor.ts";
import type { Change } from "../releases/types.ts";
import type { CommonSource, Site } from "../content/site-file.ts";
import { createHash } from "node:crypto";
import markdownIt from "markdown-it";
import { pageAddress } from "../html/address.ts";
import { markup } from "../html/markup.ts";
import { absolute } from "../site.ts";

/** Entries are known by this name for good, wherever the site is published. */
const TAG = "tag:wirecode.github.io,2026:changes";

const prose = markdownIt();

/** What changed, at the root. */
export const changesFeed: CommonSource = function* (site) {
  yield { path: FEED, kind: "feed", make: () => feed(site) };
};

/**
 * What changed, as an Atom feed in the first language. Each change is an entry, from the day it is announced
 * for the next release on: it is known by its words, which stay when it is released.
 *
 * Its date is the day of its release where that is recorded, else the day of the data; so the same files give the same
 * feed.
 */
export function feed({ content, publication: { base } }: Site) {
  const { releases } = content;
  const locale = content.locales[0]?.tag ?? "";
  const { lang, site: words, machines } = content.phrases[locale] ?? {};
  if (!words || !machines) throw new Error(`no phrases in ${locale}`);
  const registries = (content.protocols[locale] ?? []).flatMap(
    ({ bundle }) => bundle.protocol.registry ?? [],
  );
  const dataDate = latest(registries.map(({ date }) => date));
  const dates = releases.map(({ date = dataDate }) => date);
  const root = absolute(base, "");
  const page = absolute(base, pageAddress(locale, CHANGES));
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${TAG}</id>
<title>${machines.changes}</title>
<subtitle>${words.tagline}</subtitle>
<updated>${instant(latest(dates))}</updated>
<author><name>${words.name}</name></author>
<icon>${root}assets/icon.svg</icon>
<link rel="self" type="application/atom+xml" href="${root}${FEED}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${releases.map(({ version, date = dataDate, changes }) =>
  changes.map((change) => entry(change, version, date)),
)}</feed>
`.source;

  function entry({ kind, packages, text }: Change, version: string, date: string) {
    const id = createHash("sha256").update(text).digest("hex").slice(0, 16);
    return markup`<entry>
<id>${TAG}/${id}</id>
<title>${titleOf(text)}</title>
<updated>${instant(date)}</updated>
<link rel="alternate" type="text/html" href="${page}#${anchorOf(version)}"/>
${[version, kind, ...packages].map((term) => markup`<category term="${term}"/>\n`)}<content type="html">${prose.render(text)}</content>
</entry>
`;
  }
}

/** The first sentence, without the marks of Markdown. */
function titleOf(text: string) {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? [];
  return sentence.replaceAll(/[`*]/g, "").replaceAll(/\s+/g, " ");
}

function latest(dates: readonly string[]) {
  return dates.toSorted().at(-1) ?? "1970-01-01";
}

function instant(date: string) {
  return `${date}T00:00:00Z`;
}
