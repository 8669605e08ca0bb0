import {
  PROTOCOL_GROUPS,
  type Place,
  type ProtocolGroup,
  type Site,
  type SitePages,
} from "@wirecode/model";
import type { Authored } from "../schema/authored.ts";
import type { AuthoredSite } from "../schema/site.ts";
import { SITE } from "../load/layout.ts";
import { codeRef } from "./code-ref.ts";
import { staleness } from "./stale.ts";

/** What the site is made around, where a catalogue has one. */
export function siteOf({ site: { site }, protocols }: Authored): { readonly site?: Site } {
  if (!site) return {};
  const questions = site.questions.flatMap((pair) => {
    const [a, b] = pair.split("/").map((address) => codeRef(address, protocols));
    return a && b ? [{ a, b }] : [];
  });
  const codes = site.codes.flatMap((address) => codeRef(address, protocols) ?? []);
  const { repository, published, explain, protocols: order, groups } = site;
  return {
    site: {
      repository,
      ...(published && { published }),
      ...(explain && { explain }),
      protocols: order,
      ...(groups && { groups: groupsOf(groups) }),
      codes,
      questions,
    },
  };
}

/** The groups, in the order of lists. */
function groupsOf(groups: NonNullable<AuthoredSite["groups"]>): readonly ProtocolGroup[] {
  return PROTOCOL_GROUPS.flatMap((id) => {
    const { [id]: protocols } = groups;
    return protocols ? [{ id, protocols }] : [];
  });
}

/** The pages about the site itself in the best language there is. */
export function sitePagesIn(
  locale: string,
  reference: string,
  { site: { site, text }, stamps }: Pick<Authored, "site" | "stamps">,
): SitePages {
  if (!site) return { places: {} };
  const english = text[reference];
  const own = locale === reference ? undefined : text[locale];
  const page = <K extends "moving" | "about" | "contribute">(name: K) => {
    const translation = own?.[name];
    const words = translation ?? english?.[name];
    if (!words) return {};
    const isOld =
      translation && staleness(translation, english?.[name], [name], stamps[SITE]?.[locale]);
    return { [name]: { lang: translation ? locale : reference, ...isOld, words } };
  };
  const { moving } = page("moving");
  return {
    ...(moving && { moving: { ...moving, imports: site.moving } }),
    ...page("about"),
    ...page("contribute"),
    places: placesOf(site),
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
