import { classCodes, searchProtocol } from "@wirecode/model";
import type { Bundle, Code } from "@wirecode/model";
import type { Content } from "../content/types.ts";
import type { Catalogue, ListedCode } from "./types.ts";

/** The catalogue of one language. */
export function catalogueOf(locale: string, content: Content): Catalogue {
  const { locales, phrases: all, languages, protocols: allProtocols, plans, contexts } = content;
  const [reference] = locales;
  const phrases = all[locale];
  const language = languages[locale];
  if (!reference || !phrases) throw new Error(`no phrases in ${locale}`);
  const protocols = allProtocols[locale] ?? [];
  return {
    locale,
    phrases,
    ...(language && { language }),
    reference: { tag: reference.tag, direction: reference.direction },
    protocols: protocols.map(({ bundle }) => ({
      ...searchProtocol(bundle.protocol),
      ...(bundle.protocol.popularity !== undefined && { popularity: bundle.protocol.popularity }),
      codes: bundle.codes.map((code) => listed(code, locale)),
      classes: classCodes(bundle).map((code) => listed(code, locale)),
    })),
    contribute: contexts[locale]?.sitePages.contribute,
    pages: pairPages(
      [...(plans[locale]?.keys() ?? [])],
      protocols.map(({ bundle }) => bundle),
    ),
  };
}

function listed(code: Code, locale: string): ListedCode {
  const {
    kind,
    code: value,
    sense,
    range,
    name,
    mnemonic,
    phrase,
    shortPhrase,
    aliases,
    outcome,
    retry,
    status,
    origin,
  } = code;
  const { title, lang } = code.text;
  return {
    ...(kind && { kind }),
    code: value,
    ...(sense !== undefined && { sense }),
    ...(range && { range }),
    name,
    ...(mnemonic !== undefined && { mnemonic }),
    phrase,
    ...(shortPhrase !== undefined && { shortPhrase }),
    aliases,
    outcome,
    retry,
    status,
    ...(origin && { origin }),
    title,
    ...(lang !== locale && { lang }),
  };
}

function pairPages(paths: readonly string[], bundles: readonly Bundle[]): Catalogue["pages"] {
  const pages: Record<string, string[]> = {};
  for (const path of paths.filter((one) => one.startsWith("compare/"))) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    (pages[folder] ??= []).push(path.slice(folder.length + 1));
  }
  const whole = bundles.map(({ protocol, codes }) => ({
    folder: `compare/${protocol.id}`,
    count: (codes.length * (codes.length - 1)) / 2,
  }));
  return Object.fromEntries(
    Object.entries(pages).map(([folder, slugs]) => {
      const all = whole.some((one) => one.folder === folder && one.count === slugs.length);
      return [folder, all || slugs];
    }),
  );
}
