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

/** A member of the enum of a protocol, with its value. */
async function firstMember(id: string): Promise<readonly [string, unknown]> {
  const module: unknown = await import(`../generated/${id}/members.js`);
  const members = Object.entries(module as object);
  return (
    members.find(([, value]) => typeof value !== "object" && typeof value !== "function") ?? [
      "",
      undefined,
    ]
  );
}

/** How the facts of a protocol's codes begin; a curated pair that names one of its codes does not count. */
const facts = (id: string) => new RegExp(`protocol:${id},code:[^{}]*,name:`);

describe.each(protocols().map(({ id, enum: name }) => [id, name] as const))("%s", (id, name) => {
  const entry = JSON.stringify(at(`../generated/${id}/index.js`));

  it("pulls in its own facts and no other protocol's", async () => {
    const text = await bundled(`export * from ${entry};`);
    const found = protocols().filter((one) => facts(one.id).test(text));
    expect(found.map((one) => one.id)).toEqual([id]);
  });

  it("gives its enum without facts", async () => {
    const text = await bundled(`import { ${name} } from ${entry}; console.log(${name});`);
    expect(text).toContain("console.log(");
    expect(text).not.toMatch(facts(id));
  });

  it("gives one member as its value and nothing else", async () => {
    const [member, value] = await firstMember(id);
    const text = await bundled(`import { ${name} } from ${entry}; console.log(${name}.${member});`);
    const printed = /console\.log\((.*?)\);/.exec(text)?.[1];
    expect(typeof value === "number" ? Number(printed) : printed).toBe(value);
    // A code that people know by its name is that name.
    if (value !== member) expect(text).not.toContain(member);
  });
});
