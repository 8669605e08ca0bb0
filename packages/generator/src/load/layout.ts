import { nearest } from "../nearest.ts";

/** What a file of the data folder is for, told by its name alone. */
export type Place =
  | { readonly kind: "locales" }
  | { readonly kind: "glossary" | "style" | "exceptions" | "search" | "sections" }
  | { readonly kind: "phrases"; readonly locale: string }
  | {
      readonly kind: "protocol" | "codes" | "comparisons" | "compat" | "practice";
      readonly protocol: string;
    }
  | { readonly kind: "text"; readonly protocol: string; readonly locale: string }
  | { readonly kind: "registry"; readonly protocol: string }
  | { readonly kind: "across-comparisons" | "vocabularies" }
  | { readonly kind: "across-text"; readonly locale: string }
  | { readonly kind: "mapping"; readonly mapping: string }
  | { readonly kind: "guide"; readonly guide: string }
  | { readonly kind: "guides-text"; readonly locale: string }
  | { readonly kind: "terms" | "site" }
  | { readonly kind: "terms-text" | "site-text"; readonly locale: string }
  | { readonly kind: "provider"; readonly provider: string }
  | { readonly kind: "provider-text"; readonly provider: string; readonly locale: string }
  | { readonly kind: "explain-kinds" }
  | { readonly kind: "explain-phrases"; readonly language: string }
  | { readonly kind: "stamps"; readonly folder: string; readonly locale: string };

/** The folder of what is said about every protocol. */
export const PHRASES = "phrases";

/** The folder of what joins two protocols. */
export const ACROSS = "across";

/** The folder of the questions people ask. */
export const GUIDES = "guides";

/** The folder of the terms that the pages explain. */
export const TERMS = "terms";

/** The folder of what the site says about itself. */
export const SITE = "site";

/** The folder of who answers, and of what it says more exactly than the standards. */
export const PROVIDERS = "providers";

/** The folder of what texts about undelivered mail say. */
export const EXPLAIN = "explain";

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether a file or folder may name something by its id; every object has a `constructor` of its own. */
function isId(name: string): boolean {
  return ID.test(name) && name !== "constructor";
}

const LOCALE_FILE = /^([A-Za-z0-9-]{2,35})\.yaml$/;

/** Tells what a file is for, or `undefined` where no such file belongs. */
export function placeOf(name: string): Place | undefined {
  const [first = "", second, third, ...rest] = name.split("/");
  if (first === PROVIDERS && second !== undefined) return providersFile(second, third, rest);
  if (rest.length > 0) return undefined;
  if (second === undefined) return topFile(first);
  if (second === STAMPS && third !== undefined) return stampsFile(first, third);
  if (third === undefined && first === "phrases") return localeFile({ kind: "phrases" }, second);
  if (first === ACROSS) return acrossFile(second, third);
  if (first === GUIDES) return guidesFile(second, third);
  if (first === EXPLAIN) return explainFile(second, third);
  if (first === TERMS || first === SITE) return ownFile(first, second, third);
  if (!isId(first) || first === "phrases") return undefined;
  if (third !== undefined) {
    return second === "text" ? localeFile({ kind: "text", protocol: first }, third) : undefined;
  }
  return protocolFile(first, second);
}

/** The folder, beside the words of each folder, of what each of its translated strings was made from. */
export const STAMPS = "stamps";

function stampsFile(folder: string, file: string): Place | undefined {
  if (!isId(folder) || !file.endsWith(".json")) return undefined;
  return localeFile({ kind: "stamps", folder }, `${file.slice(0, -".json".length)}.yaml`);
}

function topFile(file: string): Place | undefined {
  if (file === "locales.yaml") return { kind: "locales" };
  if (file === "glossary.yaml") return { kind: "glossary" };
  if (file === "style.yaml") return { kind: "style" };
  if (file === "exceptions.yaml") return { kind: "exceptions" };
  if (file === "search.yaml") return { kind: "search" };
  if (file === "sections.yaml") return { kind: "sections" };
}

function protocolFile(protocol: string, file: string): Place | undefined {
  if (file === "protocol.yaml") return { kind: "protocol", protocol };
  if (file === "codes.yaml") return { kind: "codes", protocol };
  if (file === "comparisons.yaml") return { kind: "comparisons", protocol };
  if (file === "compat.yaml") return { kind: "compat", protocol };
  if (file === "practice.yaml") return { kind: "practice", protocol };
  if (/^[a-z][a-z0-9.-]*\.csv$/.test(file)) return { kind: "registry", protocol };
}

function acrossFile(second: string, third: string | undefined): Place | undefined {
  if (third === undefined) {
    if (second === "comparisons.yaml") return { kind: "across-comparisons" };
    return second === "vocabularies.yaml" ? { kind: "vocabularies" } : undefined;
  }
  if (second === "text") return localeFile({ kind: "across-text" }, third);
  const mapping = third.endsWith(".yaml") ? third.slice(0, -".yaml".length) : "";
  return second === "mappings" && isId(mapping) ? { kind: "mapping", mapping } : undefined;
}

function guidesFile(second: string, third: string | undefined): Place | undefined {
  if (third !== undefined) {
    return second === "text" ? localeFile({ kind: "guides-text" }, third) : undefined;
  }
  const guide = second.endsWith(".yaml") ? second.slice(0, -".yaml".length) : "";
  // `index` is the address of the list of guides.
  return isId(guide) && guide !== "index" ? { kind: "guide", guide } : undefined;
}

function providersFile(
  second: string,
  third: string | undefined,
  [fourth, ...rest]: readonly string[],
): Place | undefined {
  if (second === STAMPS) return providerStamps(third, fourth, rest);
  const file = fourth ?? second;
  const provider = file.endsWith(".yaml") ? file.slice(0, -".yaml".length) : "";
  if (!isId(provider) || rest.length > 0) return undefined;
  if (third === undefined) return { kind: "provider", provider };
  if (second !== "text" || fourth === undefined) return undefined;
  return localeFile({ kind: "provider-text", provider }, `${third}.yaml`);
}

/** The stamps of the words on a provider, which lie as these do: a folder a language, a file a provider. */
function providerStamps(
  locale: string | undefined,
  file: string | undefined,
  rest: readonly string[],
): Place | undefined {
  const provider = file?.endsWith(".json") === true ? file.slice(0, -".json".length) : "";
  if (locale === undefined || !isId(provider) || rest.length > 0) return undefined;
  return localeFile({ kind: "stamps", folder: `${PROVIDERS}/${provider}` }, `${locale}.yaml`);
}

function explainFile(second: string, third: string | undefined): Place | undefined {
  if (third === undefined) return second === "kinds.yaml" ? { kind: "explain-kinds" } : undefined;
  const named = second === "phrases" ? localeFile({ kind: "explain-phrases" }, third) : undefined;
  return named && { kind: "explain-phrases", language: named.locale };
}

/** A folder that holds one file of its own name, and its words. */
function ownFile(
  folder: typeof TERMS | typeof SITE,
  second: string,
  third: string | undefined,
): Place | undefined {
  if (third === undefined) return second === `${folder}.yaml` ? { kind: folder } : undefined;
  return second === "text" ? localeFile({ kind: `${folder}-text` as const }, third) : undefined;
}

function localeFile<T extends object>(
  place: T,
  file: string,
): (T & { locale: string }) | undefined {
  const locale = LOCALE_FILE.exec(file)?.[1];
  return locale === undefined || !isTag(locale) ? undefined : { ...place, locale };
}

/** Whether a name is formed as the tags of languages are, whatever the language; others `Intl` does not take. */
function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length > 0;
  } catch {
    return false;
  }
}

/** The conventions of a language, `locales/ko.md`, which translators read and no program does. */
const CONVENTIONS = /^locales\/([A-Za-z0-9-]{2,35})\.md$/;

/** Files that people and editors leave for themselves and each other and that are not data. */
export function isBystander(name: string): boolean {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (file.startsWith(".") || file.endsWith("~") || file === "README.md") return true;
  const locale = CONVENTIONS.exec(name)?.[1];
  return locale !== undefined && isTag(locale);
}

/** The name under which a file would be read that has nearly such a name; `undefined` where none is near. */
export function rightName(name: string): string | undefined {
  const yaml = name.replace(/\.yml$/i, ".yaml");
  if (yaml !== name && placeOf(yaml)) return yaml;
  const { didYouMean } = adviseOn(name);
  const right = didYouMean && [...name.split("/").slice(0, -1), didYouMean].join("/");
  return right !== undefined && placeOf(right) ? right : undefined;
}

/** What people are told of a file that belongs nowhere. */
export interface Advice {
  /** Why it does not, where that is known. */
  readonly message?: string;
  readonly help: string;
  readonly didYouMean?: string;
}

/** Says what is wrong with a file that belongs nowhere, and what to do with it. */
export function adviseOn(name: string): Advice {
  if (/\.yml$/i.test(name)) {
    const yaml = `${name.slice(0, -4)}.yaml`;
    return {
      message: "The files of a catalogue end in `.yaml`, so that this one is not read.",
      help: `Rename it to ${yaml}.`,
    };
  }
  const parts = name.split("/");
  const [folder = ""] = parts;
  if (folder === ACROSS) {
    const known = ["comparisons.yaml", "vocabularies.yaml", "mappings", "text"];
    const didYouMean = nearest(parts[1] ?? "", known);
    return {
      help: `Rename, move or remove it: this folder holds comparisons.yaml, vocabularies.yaml, mappings such as mappings/grpc-to-http.yaml and text.`,
      ...(didYouMean !== undefined && !known.includes(parts[1] ?? "") && { didYouMean }),
    };
  }
  if (folder === GUIDES) {
    return {
      help: "Rename, move or remove it: this folder holds guides such as which-redirect.yaml, none of them called index.yaml, and text.",
    };
  }
  if (folder === TERMS || folder === SITE) {
    return { help: `Rename, move or remove it: this folder holds ${folder}.yaml and text.` };
  }
  if (folder === PROVIDERS) {
    return {
      help: "Rename, move or remove it: this folder holds providers such as gmail.yaml, and their words such as text/en/gmail.yaml.",
    };
  }
  if (folder === EXPLAIN) {
    return {
      help: "Rename, move or remove it: this folder holds kinds.yaml, and phrases such as phrases/en.yaml.",
    };
  }
  if (parts.length > 1 && folder !== "phrases" && !isId(folder)) {
    return {
      help: "Name a protocol's folder in lower-case words joined by hyphens, such as smtp-enhanced.",
    };
  }
  const inProtocol = [
    "protocol.yaml",
    "codes.yaml",
    "comparisons.yaml",
    "compat.yaml",
    "practice.yaml",
    "registry.csv",
    "text",
  ];
  const [known, wanted] =
    parts.length === 1
      ? [
          [
            "locales.yaml",
            "glossary.yaml",
            "style.yaml",
            "exceptions.yaml",
            "search.yaml",
            "sections.yaml",
          ],
          "locales.yaml, glossary.yaml, style.yaml, exceptions.yaml, search.yaml, sections.yaml, phrases, across, guides, terms, site, providers, explain and one folder for each protocol",
        ]
      : parts.length === 2 && folder !== "phrases"
        ? [
            inProtocol,
            "protocol.yaml, codes.yaml, comparisons.yaml, compat.yaml, practice.yaml, a registry's .csv and text",
          ]
        : [[], "files named by locale, such as zh-Hans.yaml"];
  const didYouMean = nearest(parts.at(-1) ?? "", known);
  return {
    help: `Rename, move or remove it: this folder holds ${wanted}.`,
    ...(didYouMean !== undefined && { didYouMean }),
  };
}
