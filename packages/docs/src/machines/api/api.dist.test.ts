import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { all, fileAt, files, named, read } from "../../testing/dist.ts";
import { type openapi } from "./openapi.ts";

const description = JSON.parse(read("api/v1/openapi.json")) as ReturnType<typeof openapi>;
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(description, "api");
const locales = description.servers[1]?.variables?.locale.enum ?? [];
const prefix = new RegExp(`^api/v1(/(?:${locales.join("|")})(?=/))?`);

/** The described paths, those with the fewest parameters first. */
const shapes = Object.entries(description.paths)
  .toSorted(([one], [other]) => one.split("{").length - other.split("{").length)
  .map(([template, { get }]) => {
    const literal = template.replaceAll(".", String.raw`\.`);
    const { schema } = get.responses[200].content["application/json"];
    return {
      path: new RegExp(`^${literal.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
      fits: ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'))),
    };
  });

/** Whether data has the shape that the description promises at an address. */
function isAsDescribed(file: string, data: unknown): boolean {
  const address = file.replace(prefix, "");
  const shape = shapes.find(({ path }) => path.test(address));
  if (!shape) throw new Error(`${file} is not described`);
  return shape.fits(data);
}

it("is described in a way that a validator of OpenAPI accepts", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(description))).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
  const { valid } = await validator.validate({ ...structuredClone(description), paths: [] });
  expect(valid).toBe(false);
});

it("has the shape that its description gives it", () => {
  const data = named(/^api\/v1\/.*\.json$/).filter((file) => file !== "api/v1/openapi.json");
  expect(data.length).toBeGreaterThan(2000);
  expect(data.filter((file) => !isAsDescribed(file, JSON.parse(read(file))))).toEqual([]);
});

it("would notice another shape", () => {
  const file = "api/v1/smtp/551.json";
  const code = JSON.parse(read(file));
  expect(isAsDescribed(file, code)).toBe(true);
  expect(isAsDescribed(file, { ...code, retry: "maybe" })).toBe(false);
  expect(isAsDescribed(file, { ...code, surprise: true })).toBe(false);
});

it("leads from the catalogue to every code, in every language in which that is told", () => {
  const catalogue = JSON.parse(read("api/v1/index.json"));
  for (const locale of catalogue.locales) {
    const own = JSON.parse(read(fileAt(locale.url)));
    expect(own.lang).toBe(locale.tag);
    for (const { id, codes, url, page } of own.protocols) {
      const list = JSON.parse(read(fileAt(url)));
      expect(list).toHaveLength(codes);
      expect(files).toContain(fileAt(page));
      for (const code of list) {
        const key = code.sense === undefined ? code.code : `${code.code}@${code.sense}`;
        const file = `api/v1/${locale.tag}/${id}/${key}.json`;
        expect(files.has(file), file).toBe(code.text.bodyLang === locale.tag);
        if (files.has(file)) expect(JSON.parse(read(file))).toEqual(code);
      }
    }
  }
});

it("is in English where no language is named", () => {
  for (const file of ["index", "mappings", "smtp/index", "smtp/551", "compare/smtp/550-vs-551"]) {
    expect(read(`api/v1/${file}.json`)).toBe(read(`api/v1/en/${file}.json`));
  }
});

it("says in Arabic what the Arabic page says", () => {
  const { verdict, curated } = JSON.parse(read("api/v1/ar/compare/smtp/550-vs-551.json"));
  expect(curated).toBe(true);
  expect(read("ar/compare/smtp/550-vs-551.md")).toContain(verdict);
});

const dataOf = (page: string) =>
  all(read(page), /<link rel="alternate" type="application\/json" href="([^"]*)">/g)[0];

it("is named by the pages whose data it is", () => {
  const address = "/api/v1/ar";
  expect(dataOf("ar/index.html")).toBe(`${address}/index.json`);
  expect(dataOf("ar/http/index.html")).toBe(`${address}/http/index.json`);
  expect(dataOf("ar/http/5xx/index.html")).toBe(`${address}/http/5xx.json`);
  expect(dataOf("ar/dns/16@tsig/index.html")).toBe(`${address}/dns/16@tsig.json`);
  expect(dataOf("ar/compare/smtp/550-vs-551/index.html")).toBe(
    `${address}/compare/smtp/550-vs-551.json`,
  );
  expect(dataOf("ar/compare/smtp/211-vs-551/index.html")).toBeUndefined();
});
