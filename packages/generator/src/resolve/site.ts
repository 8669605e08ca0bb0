import type { Place, Site, SitePages } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { SITE } from "../load/layout.ts";
import { codeRef } from "./code-ref.ts";
import { inBestLanguage, stale } from "./tiers.ts";

/** What the site is made around, where a catalogue has one. */
export function siteOf({ site: { site }, protocols }: Authored): { readonly site?: Site } {
  if (!site) return {};
  const questions = site.questions.flatMap((pair) => {
    const [a, b] = pair.split("/").map((address) => codeRef(address, protocols));
    return a && b ? [{ a, b }] : [];
  });
  const codes = site.codes.flatMap((address) => codeRef(address, protocols) ?? []);
  const { repository, published, protocols: order } = site;
  return {
    site: { repository, ...(published && { published }), protocols: order, codes, questions },
  };
}

/** The pages about the site itself in the best language there is. */
export function sitePagesIn(
  locale: string,
  reference: string,
  { site: { site, text }, stamps }: Authored,
): SitePages {
  const pair = {
    locale,
    reference,
    asked: text[locale],
    english: text[reference],
    stamps: stamps[SITE]?.[locale],
  };
  const about = site && inBestLanguage(pair, ["about"], (words) => words.about);
  const contribute = site && inBestLanguage(pair, ["contribute"], (words) => words.contribute);
  return {
    ...(about && { about: { lang: about.lang, ...stale(about), words: about.entry } }),
    ...(contribute && {
      contribute: { lang: contribute.lang, ...stale(contribute), words: contribute.entry },
    }),
    places: site ? placesOf(site) : {},
  };
}

function placesOf({
  repository,
  published,
  files,
  commands,
}: NonNullable<Authored["site"]["site"]>): SitePages["places"] {
  return {
    ...mapped<Place>({ ...repository }, (url) => ({ label: url.replace("https://", ""), url })),
    ...mapped<Place>(files, (file) => ({ label: file, url: `${repository.view}${file}` })),
    ...mapped<Place>({ ...published }, (command) => ({ command })),
    ...mapped<Place>(commands, (command) => ({ command })),
  };
}

function mapped<T>(all: Readonly<Record<string, string>>, make: (one: string) => T) {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one)]));
}
