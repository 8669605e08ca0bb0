import { expect, it } from "vitest";
import { smallCatalogue } from "../../test/catalogue.ts";
import { resolve } from "../resolve/resolve.ts";
import { validate } from "../validate/validate.ts";
import { emitJson } from "./json.ts";

it("writes a bundle as its value, one code a line", () => {
  const { authored } = validate(smallCatalogue());
  const catalogue = resolve(authored!);
  const files = new Map([...emitJson(catalogue)].map(({ path, content }) => [path, content]));
  for (const { protocol, bundles } of catalogue.protocols) {
    const text = files.get(`text/en/${protocol.id}.json`) ?? "";
    const bundle = bundles.get("en");
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(bundle)));
    const lines = text.split("\n").slice(1, -2);
    const codes: unknown = JSON.parse(`[${lines.join("")}]`);
    expect(codes).toEqual(bundle?.codes);
    expect(lines).toHaveLength(bundle?.codes.length ?? 0);
  }
});
