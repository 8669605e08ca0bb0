import type { Catalogue } from "../resolve/catalogue.ts";
import type { Remember } from "../remember.ts";
import type { Pairs, Published } from "@wirecode/model";
import type { OutputFile } from "./output-file.ts";

/** What an output can be asked for. */
interface EmitOptions {
  /** Which comparisons become pages. */
  readonly pairs: Pairs;
  /** What pages name for readers to get at the catalogue by. */
  readonly published?: Published;
  /** The module that emitted declarations import the types of the model from; without it they bring their own. */
  readonly typesFrom?: string;
  /** The declarations of what a code is, for output that brings its own. */
  readonly modelTypes: () => string;
  /** What earlier runs made; without it every file is made anew. */
  readonly remember?: Remember;
}

/** Turns the catalogue into files, one after the other, and touches no disk. */
export type Emitter = (catalogue: Catalogue, options: EmitOptions) => Iterable<OutputFile>;

/** The output formats. Each is loaded only when asked for: ts-morph alone takes half a second. */
export const TARGETS = {
  typescript: async (): Promise<Emitter> => (await import("./typescript/index.ts")).emitTypescript,
  json: async (): Promise<Emitter> => (await import("./json.ts")).emitJson,
  markdown: async (): Promise<Emitter> => (await import("./markdown/index.ts")).emitMarkdown,
  practice: async (): Promise<Emitter> => (await import("./practice.ts")).emitPractice,
  explain: async (): Promise<Emitter> => (await import("./explain/index.ts")).emitExplain,
  "json-schema": async (): Promise<Emitter> => (await import("./json-schema.ts")).emitJsonSchema,
} as const;

export type TargetId = keyof typeof TARGETS;
