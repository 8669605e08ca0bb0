import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

const require = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

const ofTheirOwn = new Set([
  "guides.json",
  "mappings.json",
  "phrases.json",
  "providers.json",
  "terms.json",
]);

/** The published schemas of a kind of file, by the file they are for. */
function schemas(kind: "facts" | "text") {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const compile = (name: string) =>
    ajv.compile(
      read(require.resolve(`@wirecode/core/schema/${kind}/${name}.schema.json`)) as object,
    );
  const known = new Map<string, ReturnType<typeof compile>>();
  return (file: string) => {
    const name = ofTheirOwn.has(basename(file)) ? basename(file, ".json") : "protocol";
    const fits = known.get(name) ?? compile(name);
    known.set(name, fits);
    return { [file]: fits(read(file)) || fits.errors };
  };
}

function filesBelow(folder: string, except: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && name !== except)
    .map((name) => join(folder, name));
}

it.each([
  ["text", fileURLToPath(new URL("../generated/text", import.meta.url)), "locales.json"],
  ["facts", join(require.resolve("@wirecode/core/facts/smtp.json"), ".."), "protocols.json"],
] as const)("publishes a schema that fits every file of %s", (kind, folder, except) => {
  const judge = schemas(kind);
  const files = filesBelow(folder, except);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(judge(file)).toEqual({ [file]: true });
});
