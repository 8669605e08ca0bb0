import type { Blocks, Phrases, Section, Site } from "@wirecode/model";
import { EXPLAIN } from "../content/addresses.ts";
import { commonListing } from "../content/listing.ts";
import type { Publication } from "../content/site-file.ts";
import type { Content } from "../content/types.ts";
import { fragmentOf } from "../explain/handover.ts";
import { homeCrumb } from "../frame/crumbs.ts";
import { document } from "../frame/document.ts";
import { surroundings } from "../frame/surroundings.ts";
import { isolate } from "../html/isolate.ts";
import { type Markup, markup } from "../html/markup.ts";
import { printSection } from "../html/print-page.ts";

/**
 * The page that explains a pasted text. Browsers do it; without scripts the page says how else it is done, and what is
 * understood.
 */
export function explainPage(locale: string, content: Content, publication: Publication): Markup {
  const around = surroundings(locale, content, publication);
  const { phrases, setting } = around;
  const { lang, direction: dir, explainPage: words } = phrases;
  const { title, lead: description } = words;
  const main = markup`<article class="introduction">
<h1>${isolate(title, dir)}</h1>
<p class="lead">${isolate(description, dir)}</p>
<noscript><p class="no-script">${isolate(words.noScript, dir)}</p></noscript>
</article>
${form(locale, phrases, content.site.explain?.examples ?? [])}<div class="answers" id="result"></div>
${sectionsOf(words, content.site).map((one) => printSection(one, setting))}`;
  const crumbs = [homeCrumb(phrases), { label: [title] }];
  const listing = commonListing(EXPLAIN, locale, content);
  return document(
    {
      kind: "explain",
      lang,
      dir,
      title,
      description,
      ...listing,
      crumbs,
      main,
      scripts: ["explain"],
    },
    around,
  );
}

function form(
  locale: string,
  { explainPage: words, display, direction: dir }: Phrases,
  examples: readonly string[],
): Markup {
  const { empty, working, failed } = words;
  const tried = examples.map(
    (text) =>
      markup`<li><a href="${fragmentOf(text)}"><code dir="ltr">${text.split("\n", 1)[0]}</code></a></li>\n`,
  );
  return markup`<form class="explain" data-locale="${locale}" data-empty="${empty}" data-working="${working}" data-failed="${failed}" data-copied="${display.copied}" aria-label="${words.title}" hidden novalidate>
<label for="text">${isolate(words.label, dir)}</label>
<textarea id="text" rows="7" dir="auto" aria-describedby="private" autocomplete="off" autocapitalize="none" spellcheck="false"></textarea>
<div class="actions">
<button type="submit">${isolate(words.submit, dir)}</button>
<label class="file"><input type="file" accept=".eml,.log,.mbox,.txt,message/rfc822,text/*"><span>${isolate(words.file, dir)}</span></label>
<button type="button" class="link" hidden>${isolate(words.link, dir)}</button>
</div>
<p class="private" id="private">${isolate(words.private, dir)}</p>
<p class="state" role="status"></p>
<div class="examples"><p>${isolate(words.examples, dir)}</p>
<ul>
${tried}</ul></div>
</form>
`;
}

/** How else it is done, and what is understood. */
function sectionsOf(words: Phrases["explainPage"], site: Site): readonly Section[] {
  const { understood, mail, logs, web, names, calls } = words;
  const items = [mail, logs, web, names, calls].map((one): Blocks => [
    { kind: "prose", content: [one] },
  ]);
  return [
    { id: "terminal", heading: [words.terminal], blocks: listings(site) },
    {
      id: "understood",
      heading: [understood],
      blocks: [{ kind: "list", ordered: false, items }],
    },
  ];
}

function listings({ published, explain }: Site): Blocks {
  return [
    ...(published?.lookup === undefined
      ? []
      : [
          {
            kind: "listing",
            language: "sh",
            text: `${published.lookup} explain bounce.eml`,
          } as const,
        ]),
    ...(explain
      ? [
          {
            kind: "listing",
            language: "ts",
            text: `import { explain } from "${explain.package}";\n\nconst [message] = await explain(text);`,
          } as const,
        ]
      : []),
  ];
}
