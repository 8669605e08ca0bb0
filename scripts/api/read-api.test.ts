import { expect, it } from "vitest";
import { readApi } from "./read-api.ts";
import { folderWith, TEAPOTS } from "./made-up-package.ts";

it("lists what each entry point offers, told once", async () => {
  const { rollUps, problems } = await readApi(folderWith(TEAPOTS));
  expect(problems).toEqual([]);
  expect([...rollUps].map(([subpath, text]) => `// ${subpath}\n${text}`).join("\n"))
    .toMatchInlineSnapshot(`
    "// ./pot/members
    import type { PotStatus } from "teapots/pot";
    export declare const Empty: PotStatus.Empty;
    export declare const Full: PotStatus.Full;

    // ./pot
    export declare interface Pot {
      readonly shape: "round" | "square" | null;
      readonly lid?: {
        readonly knob: boolean;
      };
      litres: number;
    }

    export declare enum PotStatus {
      Full = 1,
      Empty = 2,
    }

    export declare const potPhrases: {
      readonly 1: "Full";
    };

    // .
    import type { Pot } from "teapots/pot";
    export type { Pot } from "teapots/pot";
    export declare const LITRE = 1;

    export declare const SHAPES: readonly ["round", "square"];
    export declare type Shape = (typeof SHAPES)[number];

    declare interface Water {
      readonly degrees: number;
    }

    export declare function brew(pot: Pot, leaves: string, water?: Water): Pot;
    export declare function brew({ bag }: { readonly bag: string }): Pot;

    // ./json-files
    export declare const json: {
      readonly "teapots/package.json": unknown;
      readonly "teapots/schema/pot.json": {
        readonly shape: unknown;
        readonly lid?: unknown;
      };
      readonly "teapots/text/en.json": readonly Pot[];
    };
    "
  `);
});

it("tells what is declared and missing at run time, and the other way round", async () => {
  const { problems } = await readApi(
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
  const { problems } = await readApi(
    folderWith({
      "package.json": { exports: { ".": { types: "./main.d.ts", default: "./gone.js" } } },
      "main.d.ts": "export {};",
    }),
  );
  expect(problems).toEqual([".: `exports` promises ./gone.js, and the build has no such file."]);
});

it("asks no value of what is exported as a type only", async () => {
  const { rollUps, problems } = await readApi(
    folderWith({
      "package.json": {
        name: "teapots",
        exports: {
          ".": { types: "./main.d.ts", default: "./main.js" },
          "./shape": { types: "./shape.d.ts", default: "./shape.js" },
        },
        type: "module",
      },
      "main.js": "export {};",
      "main.d.ts": `export type * from "./shape.js";`,
      "shape.js": `export const SHAPES = ["round"];`,
      "shape.d.ts": `export declare const SHAPES: readonly ["round"]; export type Shape = string;`,
    }),
  );
  expect(problems).toEqual([]);
  expect(rollUps.get(".")).toBe(`export type { Shape } from "teapots/shape";\n`);
});

it("declares once what is exported under other names than its own", async () => {
  const { rollUps } = await readApi(
    folderWith({
      ...TEAPOTS,
      "lib/shape.js": `const spout = 1; export { spout as default, spout as nose };`,
      "lib/shape.d.ts": `declare const spout: 1; export { spout as default, spout as nose };`,
      "package.json": {
        name: "teapots",
        exports: { "./shape": { types: "./lib/shape.d.ts", default: "./lib/shape.js" } },
      },
    }),
  );
  expect(rollUps.get("./shape")).toBe(
    "declare const spout: 1;\nexport { spout as default };\nexport { spout as nose };\n",
  );
});
