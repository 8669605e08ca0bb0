import { API, EXPLAIN } from "../../content/addresses.ts";
import type { Site as SiteFacts } from "@wirecode/model";
import type { Site } from "../../content/site-file.ts";
import { pageAddress } from "../../html/address.ts";
import { absolute } from "../../site.ts";
import { SCHEMAS } from "./schemas.ts";
import { VERSION } from "../version.ts";

/**
 * The data described by OpenAPI 3.1. The language is part of the server's address: one set of paths then
 * holds for all languages, and for the addresses that leave English unsaid.
 */
export function openapi({ content, publication: { base } }: Site) {
  const locales = content.locales.map(({ tag }) => tag);
  const [reference = ""] = locales;
  const protocols = (content.protocols[reference] ?? []).map(({ id }) => id);
  const root = absolute(base, API).slice(0, -1);
  const explainUrl = absolute(base, pageAddress(reference, EXPLAIN));
  return {
    openapi: "3.1.0",
    info: {
      title: "Wirecode",
      version: VERSION,
      summary: "Status codes of network protocols, explained and compared.",
      description:
        "Static JSON files, to be fetched by GET. The address of a page of the site, put after api/v1 and with .json in place of its last slash, is the address of its data; that of a list ends in index.json. Without a language the words are English. Words that have not been translated yet are English too, and lang beside them says so.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      { url: root, description: "In English." },
      {
        url: `${root}/{locale}`,
        description: "In any language.",
        variables: { locale: { enum: locales, default: reference } },
      },
    ],
    tags: [
      { name: "catalogue" },
      { name: "codes" },
      { name: "comparisons" },
      { name: "mappings" },
      { name: "glossary" },
      { name: "guides" },
      { name: "providers" },
      explainTag(content.site, explainUrl),
    ],
    paths: {
      "/index.json": get("getCatalogue", "catalogue", "What there is, and where.", "Catalogue"),
      "/{protocol}/index.json": get(
        "listCodes",
        "codes",
        "All codes of a protocol, in its own order.",
        "Code",
        { list: true, parameters: [protocol(protocols)] },
      ),
      "/{protocol}/{code}.json": get(
        "getCode",
        "codes",
        "One code, or one class of codes.",
        "Code",
        {
          parameters: [
            protocol(protocols),
            named(
              "code",
              "The code, or the class such as 5yz. A range is named by both ends, 4000-4999, and a further meaning of a code by code@sense, 16@tsig.",
              "551",
            ),
          ],
        },
      ),
      "/compare/{protocol}/{pair}.json": get(
        "compareWithin",
        "comparisons",
        "Two codes of one protocol that people confuse, compared.",
        "Comparison",
        {
          parameters: [
            protocol(protocols),
            named("pair", "The lower code first, as in 450-vs-550.", "450-vs-550"),
          ],
        },
      ),
      "/compare/{pair}.json": get(
        "compareAcross",
        "comparisons",
        "Two codes of different protocols that people confuse, compared.",
        "Comparison",
        {
          parameters: [
            named(
              "pair",
              "Each code after its protocol, in the order of the alphabet.",
              "ftp-551-vs-smtp-551",
            ),
          ],
        },
      ),
      "/mappings.json": get(
        "listMappings",
        "mappings",
        "What the codes of one protocol become in another.",
        "Mapping",
        { list: true },
      ),
      "/glossary.json": get(
        "listTerms",
        "glossary",
        "The terms that the words of codes use.",
        "Term",
        { list: true },
      ),
      "/guides/index.json": get(
        "listGuides",
        "guides",
        "Questions people ask, as decision trees that end in codes.",
        "Guide",
        { list: true },
      ),
      "/guides/{guide}.json": get("getGuide", "guides", "One decision tree.", "Guide", {
        parameters: [named("guide", "Its id.", "which-redirect")],
      }),
      "/providers/index.json": get(
        "listProviders",
        "providers",
        "Mail services, filters, blocklists, web edges and servers that answer with texts of their own.",
        "ProviderEntry",
        { list: true },
      ),
      "/providers/{provider}.json": get(
        "getProvider",
        "providers",
        "One provider, and what each of its texts means.",
        "Provider",
        { parameters: [named("provider", "Its id.", "gmail")] },
      ),
    },
    components: { schemas: SCHEMAS },
  };
}

/** What explains a text: nothing of this API, and the description says what instead. */
function explainTag({ published, explain }: Pick<SiteFacts, "published" | "explain">, url: string) {
  const ways = [
    explain && `the package ${explain.package}`,
    published?.lookup !== undefined && `the command ${published.lookup} explain`,
    "the page below",
  ].filter((way) => typeof way === "string");
  return {
    name: "explain",
    description: `No path here explains a text. A bounce, a log or an error message holds addresses and names, so it stays with its reader: ${ways.join(", ")} explain it on the reader's own machine and send nothing. What they give has the shape of the schema Message.`,
    externalDocs: { url, description: "Explains a text in the browser." },
  };
}

function get(
  operationId: string,
  tag: string,
  summary: string,
  shape: keyof typeof SCHEMAS,
  { list = false, parameters }: { list?: boolean; parameters?: readonly object[] } = {},
) {
  const one = { $ref: `#/components/schemas/${shape}` };
  const schema = list ? { type: "array", items: one } : one;
  return {
    get: {
      operationId,
      tags: [tag],
      summary,
      ...(parameters && { parameters }),
      responses: {
        200: { description: summary, content: { "application/json": { schema } } },
        ...(parameters && { 404: { description: "There is no such file: an HTML page says so." } }),
      },
    },
  };
}

function protocol(ids: readonly string[]) {
  return {
    name: "protocol",
    in: "path",
    required: true,
    schema: { type: "string", enum: ids },
  };
}

function named(name: string, description: string, example: string) {
  return { name, in: "path", required: true, description, schema: { type: "string" }, example };
}
