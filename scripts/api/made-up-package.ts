import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes files into a new folder, for the tests of a file to read them; it is gone after them.
 * @param files Their content by path; objects are written as JSON.
 * @returns The folder.
 */
export function folderWith(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), "wirecode-api-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

const modules = { types: "./lib/*/index.d.ts", default: "./lib/*/index.js" };

/** A small package of everything that a list can hold: its codes are an enum to TypeScript and a module at run time. */
export const TEAPOTS = {
  "package.json": {
    name: "teapots",
    type: "module",
    exports: {
      ".": { types: "./lib/main.d.ts", default: "./lib/main.js" },
      "./*/members": { types: "./lib/*/members.d.ts", default: "./lib/*/members.js" },
      "./*": modules,
      "./text/*.json": { types: "./lib/text.d.ts", default: "./text/*.json" },
      "./schema/*.json": "./schema/*.json",
      "./package.json": "./package.json",
    },
  },
  "lib/main.js": `export * from "./shape.js"; export { brew } from "./brew.js";`,
  "lib/main.d.ts": `export * from "./shape.js"; export { brew } from "./brew.js"; export type { Pot } from "./pot/index.js";`,
  "lib/brew.js": `export function brew() {}`,
  "lib/brew.d.ts": `
    import type { Pot } from "./pot/index.js";
    interface Water { readonly degrees: number }
    /** Leaves or a bag, over water. */
    export declare function brew(pot: Pot, leaves: string, water?: Water): Pot;
    export declare function brew({ bag }: { readonly bag: string }): Pot;`,
  "lib/shape.js": `export const SHAPES = ["round", "square"]; export const LITRE = 1; export const unlisted = 2;`,
  "lib/shape.d.ts": `
    export declare const SHAPES: readonly ["round", "square"];
    export type Shape = (typeof SHAPES)[number];
    export declare const LITRE = 1;
    /** @internal */
    export declare const unlisted: number;`,
  "lib/pot/index.js": `export * as PotStatus from "./members.js"; export const potPhrases = { 1: "Full" };`,
  "lib/pot/index.d.ts": `
    export declare enum PotStatus { Full = 1, Empty = 2 }
    export interface Pot {
      readonly shape: "round" | "square" | null;
      readonly lid?: { readonly knob: boolean };
      /** @internal */
      readonly kiln: string;
      litres: number;
    }
    export declare const potPhrases: { readonly 1: "Full" };`,
  "lib/pot/members.js": `export const Full = 1; export const Empty = 2; const a = "Full"; const b = "Empty"; export { a as "1", b as "2" };`,
  "lib/pot/members.d.ts": `
    import type { PotStatus } from "./index.js";
    export declare const Full: PotStatus.Full;
    export declare const Empty: PotStatus.Empty;`,
  "lib/text.d.ts": `import type { Pot } from "./pot/index.js"; declare const pots: readonly Pot[]; export default pots;`,
  "text/en.json": [],
  "schema/pot.json": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    properties: { shape: {}, lid: {} },
    required: ["shape"],
  },
};
