import { expect, it } from "vitest";
import { listApi } from "./list-api.ts";
import { folderWith, TEAPOTS } from "./made-up-package.ts";

it("lists what each entry point offers, told once", async () => {
  const { lists, problems } = await listApi(folderWith(TEAPOTS));
  expect(problems).toEqual([]);
  expect([...lists].map(([name, lines]) => `${name}\n${lines.join("\n")}`).join("\n\n"))
    .toMatchInlineSnapshot(`
    "pot/members.txt
    every member of PotStatus from ./pot

    pot.txt
    interface Pot
    Pot.lid?: object
    Pot.lid.knob: boolean
    writable Pot.litres: number
    Pot.shape: "round" | "square" | null
    enum PotStatus
    PotStatus.Empty = 2
    PotStatus.Full = 1
    const potPhrases: object
    potPhrases[1]: "Full"

    index.txt
    const LITRE = 1
    Pot from ./pot
    const SHAPES: readonly ["round", "square"]
    type Shape = (typeof SHAPES)[number]
    interface Water (not exported)
    Water.degrees: number
    function brew(pot: Pot, leaves: string, water?: Water): Pot
    function brew({}: { readonly bag: string }): Pot

    json.txt
    ./package.json
    ./schema/pot.json
    ./schema/pot.json#lid?
    ./schema/pot.json#shape
    ./text/en.json: readonly Pot[]"
  `);
});

it("lists a long union by its members", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `"shape-${index + 10}"`);
  const { lists } = await listApi(
    folderWith({
      "package.json": { exports: "./main.js", type: "module" },
      "main.js": "",
      "main.d.ts": `export type Shape = ${names.join(" | ")} | null;`,
    }),
  );
  expect(lists.get("index.txt")?.slice(0, 3)).toEqual([
    "type Shape = … | null",
    'Shape += "shape-10"',
    'Shape += "shape-11"',
  ]);
});

it("tells what is declared and missing at run time, and the other way round", async () => {
  const { problems } = await listApi(
    folderWith({
      ...TEAPOTS,
      "lib/shape.js": `export const SHAPES = []; export const unlisted = 2; export const undeclared = 3;`,
      "lib/brew.js": `export const brew = "tea";`,
      "lib/pot/members.js": `export const Full = 3; export const Boiling = 4; const a = "Full"; export { a as "1" };`,
    }),
  );
  expect(problems.join("\n")).toMatchInlineSnapshot(`
    ".: \`brew\` is declared as a function and is "tea" at run time.
    .: \`LITRE\` is declared and missing at run time, so programs compile and then read undefined.
    .: \`undeclared\` exists at run time and is not declared, so no program in TypeScript can use it.
    ./pot: \`PotStatus.Full\` is declared as 1 and is 3 at run time.
    ./pot: \`PotStatus.Empty\` is declared and missing at run time, so programs compile and then read undefined.
    ./pot: \`PotStatus.1\` exists at run time and is not declared, so no program in TypeScript can use it.
    ./pot: \`PotStatus.Boiling\` exists at run time and is not declared, so no program in TypeScript can use it.
    ./pot/members: \`Full\` is declared as 1 and is 3 at run time.
    ./pot/members: \`Empty\` is declared and missing at run time, so programs compile and then read undefined.
    ./pot/members: \`1\` exists at run time and is not declared, so no program in TypeScript can use it.
    ./pot/members: \`Boiling\` exists at run time and is not declared, so no program in TypeScript can use it."
  `);
});

it("tells an entry point without a file", async () => {
  const { problems } = await listApi(
    folderWith({
      "package.json": { exports: { ".": { types: "./main.d.ts", default: "./gone.js" } } },
      "main.d.ts": "export {};",
    }),
  );
  expect(problems).toEqual([".: `exports` promises ./gone.js, and the build has no such file."]);
});

it("asks no value of what is exported as a type only", async () => {
  const { lists, problems } = await listApi(
    folderWith({
      "package.json": { exports: { ".": "./main.js", "./shape": "./shape.js" }, type: "module" },
      "main.js": "export {};",
      "main.d.ts": `export type * from "./shape.js";`,
      "shape.js": `export const SHAPES = ["round"];`,
      "shape.d.ts": `export declare const SHAPES: readonly ["round"]; export type Shape = string;`,
    }),
  );
  expect(problems).toEqual([]);
  expect(lists.get("index.txt")).toEqual(["Shape from ./shape"]);
});
