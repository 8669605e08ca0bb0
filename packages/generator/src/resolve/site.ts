import type { Place, Site, SitePages } from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import { SITE } from "../load/layout.ts";
import { codeRef } from "./code-ref.ts";
import { askedIn, inBestLanguage, stale } from "./tiers.ts";

/** What the site is made around, where a catalogue has one. */
export function siteOf({ site: { site }, protocols }: Authored): { readonly site?: Site } {
  if (!site) return {};
  const questions = site.questions.flatMap((pair) => {
    const [a, b] = pair.split("/").map((address) => codeRef(address, protocols));
    return a && b ? [{ a, b }] : [];
  });
  const codes = site.codes.flatMap((address) => codeRef(address, protocols) ?? []);
  return { site: { repository: site.repository, protocols: site.protocols, codes, questions } };
}

/** The pages about the site itself in the best language there is. */
export function sitePagesIn(
  locale: string,
  reference: string,
  { site: { site, text }, stamps }: Authored,
): SitePages {
  const pair = askedIn(text, stamps[SITE], locale, reference);
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
  files,
  commands,
}: NonNullable<Authored["site"]["site"]>): SitePages["places"] {
  return {
    ...mapped<Place>({ ...repository }, (url) => ({ label: url.replace("https://", ""), url })),
    ...mapped<Place>(files, (file) => ({ label: file, url: `${repository.view}${file}` })),
    ...mapped<Place>(commands, (command) => ({ command })),
  };
}

function mapped<T>(all: Readonly<Record<string, string>>, make: (one: string) => T) {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one)]));
}
