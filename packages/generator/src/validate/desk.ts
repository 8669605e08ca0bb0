import type { z } from "zod";
import type { Lost } from "./consequences.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { parse, type Parsed } from "../load/parse.ts";
import { parseRegistry, type Registry } from "../load/registry.ts";
import { shape } from "./shape.ts";
import type { DataFile, Source } from "../load/source.ts";

/** The files of a catalogue, parsed and shaped as they are asked for; every problem on the way is kept. */
export interface Desk {
  has(name: string): boolean;
  /** What is right of a YAML file's value, or `undefined` where the file is absent or wrong as a whole. */
  shaped<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined;
  registry(name: string): Registry | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What had the wrong shape and is not in the values. */
  readonly lost: readonly Lost[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly registries: ReadonlyMap<string, Registry>;
}

/** What parsing found earlier, so that a run after an edit parses only what the edit touched. */
export type Memory = Map<string, { readonly text: string; readonly parsed: Parsed }>;

/** Opens the files of a catalogue for reading by name. */
export function openDesk(files: readonly DataFile[], memory: Memory = new Map()): Desk {
  const byName = new Map(files.map((file) => [file.name, file]));
  const diagnostics: Diagnostic[] = [];
  const lost: Lost[] = [];
  const sources = new Map<string, Source>();
  const registries = new Map<string, Registry>();
  return {
    has: (name) => byName.has(name),
    shaped(name, schema) {
      const file = byName.get(name);
      if (!file) return undefined;
      const parsed = parseOnce(file, memory);
      diagnostics.push(...parsed.diagnostics);
      if (!parsed.source) return undefined;
      sources.set(name, parsed.source);
      const shaped = shape(parsed.source, schema);
      diagnostics.push(...shaped.diagnostics);
      lost.push(...shaped.lost.map((one) => ({ file: name, ...one })));
      return shaped.value;
    },
    registry(name) {
      const file = byName.get(name);
      if (!file) return undefined;
      const { registry, diagnostics: problems } = parseRegistry(file);
      diagnostics.push(...problems);
      if (registry) registries.set(name, registry);
      return registry;
    },
    diagnostics,
    lost,
    sources,
    registries,
  };
}

function parseOnce(file: DataFile, memory: Memory): Parsed {
  const known = memory.get(file.path);
  if (known?.text === file.text) return known.parsed;
  const parsed = parse(file);
  memory.set(file.path, { text: file.text, parsed });
  return parsed;
}
