import {
  guidePage,
  guidesPage,
  pageOfCode,
  protocolPage,
  providerPage,
  providersPage,
} from "@wirecode/model";
import { printPage } from "@wirecode/model/markdown";
import { ResourceNotFoundError, type ReadResourceResult } from "@modelcontextprotocol/server";
import type { Shown } from "../answers/answer.ts";
import { comparison } from "../answers/comparison.ts";
import { meantCodes, protocolNamed } from "../answers/meant-codes.ts";
import { problemAnswer } from "../answers/problem-answer.ts";
import { Unanswered } from "../answers/unanswered.ts";
import type { Language } from "../library/language.ts";
import type { Library } from "../library/library.ts";
import { linksIn } from "./address.ts";

/** A page, and what programs get of it. */
interface Found {
  readonly shown: Shown;
  readonly json: unknown;
}

const JSON_ENDING = ".json";

/**
 * Reads the resource at an address: `wirecode://smtp`, `wirecode://smtp/551`, `wirecode://guides`,
 * `wirecode://guides/which-redirect`, `wirecode://providers/gmail` or `wirecode://compare/smtp:450/smtp:550`, with
 * `?locale=ar` behind it in another language. It is Markdown, and JSON where the path ends in `.json`.
 * @throws ResourceNotFoundError that names what is near.
 */
export function readResource(uri: URL, library: Library): ReadResourceResult {
  const language = library.language(uri.searchParams.get("locale") ?? undefined);
  const path = decoded(uri);
  const isJson = path.endsWith(JSON_ENDING);
  const places = (isJson ? path.slice(0, -JSON_ENDING.length) : path).split("/");
  const found = foundAt(places, uri, language);
  return {
    contents: [
      {
        uri: uri.href,
        mimeType: isJson ? "application/json" : "text/markdown",
        text: isJson
          ? JSON.stringify(found.json)
          : `${printPage(found.shown, linksIn(language, library))}\n`,
      },
    ],
  };
}

function decoded({ host, pathname, href }: URL): string {
  try {
    return decodeURIComponent(`${host}${pathname}`);
  } catch {
    throw new ResourceNotFoundError(href);
  }
}

function foundAt(places: readonly string[], uri: URL, language: Language): Found {
  try {
    const found = pageAt(places, language);
    if (found) return found;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const { title, lead } = problemAnswer(error, language).shown;
    const sentences = [title, ...lead.map((block) => ("content" in block ? block.content : []))];
    throw new ResourceNotFoundError(uri.href, sentences.flat().filter(isText).join(" "));
  }
  throw new ResourceNotFoundError(uri.href);
}

const isText = (part: unknown): part is string => typeof part === "string";

function pageAt(
  [first = "", second, third, ...more]: readonly string[],
  language: Language,
): Found | undefined {
  const { context, guides, bundles } = language;
  if (first === "" || more.length > 0) return undefined;
  if (first === "compare") {
    if (second === undefined || third === undefined) return undefined;
    const { shown, structured } = comparison({ a: second, b: third }, language);
    return { shown, json: structured };
  }
  if (third !== undefined) return undefined;
  if (first === "guides") {
    if (second === undefined) return { shown: guidesPage(context), json: guides };
    const guide = guides.find(({ id }) => id === second);
    return guide && { shown: guidePage(guide, context), json: guide };
  }
  if (first === "providers") {
    if (second === undefined) return { shown: providersPage(context), json: context.providers };
    const provider = context.providers.find(({ id }) => id === second);
    return provider && { shown: providerPage(provider, context), json: provider };
  }
  if (second === undefined) {
    const { id } = protocolNamed(first, language.protocols);
    const bundle = bundles.find(({ protocol }) => protocol.id === id);
    return bundle && { shown: protocolPage(bundle, context), json: bundle.codes };
  }
  return codeAt(first, second, language);
}

function codeAt(protocol: string, code: string, language: Language): Found | undefined {
  const [side] = meantCodes({ protocol, code }, language);
  if (!side) return undefined;
  const { context } = language;
  return { shown: pageOfCode(side, context), json: side.code };
}
