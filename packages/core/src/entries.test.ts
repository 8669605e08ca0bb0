import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { protocols } from "./index.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a bundler makes of some code that imports from this package, without its spaces and quotation marks. */
async function bundled(code: string): Promise<string> {
  const bundle = await rolldown({
    input: "consumer",
    platform: "neutral",
    tsconfig: false,
    plugins: [
      {
        name: "consumer",
        resolveId: (id) => (id === "consumer" ? "\0consumer" : null),
        load: (id) => (id === "\0consumer" ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  return output
    .flatMap((one) => (one.type === "chunk" ? [one.code] : []))
    .join("\n")
    .replaceAll(/[\s"]+/g, "");
}

/** How the facts of a protocol's codes begin; a curated pair that names one of its codes does not count. */
const facts = (id: string) => new RegExp(`protocol:${id},code:[^{}]*,name:`);

describe.each(protocols().map(({ id, enum: name }) => [id, name] as const))("%s", (id, name) => {
  const entry = JSON.stringify(at(`../dist/protocols/${id}.js`));

  it("pulls in its own facts and no other protocol's", async () => {
    const text = await bundled(`export * from ${entry};`);
    const found = protocols().filter((one) => facts(one.id).test(text));
    expect(found.map((one) => one.id)).toEqual([id]);
  });

  it("gives its enum without facts", async () => {
    const text = await bundled(`import { ${name} } from ${entry}; console.log(${name});`);
    expect(text).toContain(name);
    expect(text).not.toMatch(facts(id));
  });
});
