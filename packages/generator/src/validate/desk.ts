import type { z } from "zod";
import type { Lost } from "./consequences.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { parse, type Parsed } from "../load/parse.ts";
import { parseRegistry, type Registry } from "../load/registry.ts";
import { shape, type Shaped } from "./shape.ts";
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

/** What earlier runs made of each file, so that a run after an edit parses and shapes only what the edit touched. */
export type Memory = Map<string, Remembered>;

interface Remembered {
  readonly text: string;
  readonly parsed: Parsed;
  readonly shaped: Map<z.ZodType, Shaped<unknown>>;
}

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
      const { parsed, shaped: known } = parseOnce(file, memory);
      diagnostics.push(...parsed.diagnostics);
      if (!parsed.source) return undefined;
      sources.set(name, parsed.source);
      const shaped = shapeOnce(parsed.source, schema, known);
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

function parseOnce(file: DataFile, memory: Memory): Remembered {
  const known = memory.get(file.path);
  if (known?.text === file.text) return known;
  const made = { text: file.text, parsed: parse(file), shaped: new Map() };
  memory.set(file.path, made);
  return made;
}

/** Returns the same value as before where nothing has changed, so that rules can remember what they found in it. */
function shapeOnce<S extends z.ZodType>(
  source: Source,
  schema: S,
  known: Map<z.ZodType, Shaped<unknown>>,
): Shaped<z.output<S>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a schema made is of its type
  const before = known.get(schema) as Shaped<z.output<S>> | undefined;
  if (before) return before;
  const made = shape(source, schema);
  known.set(schema, made);
  return made;
}
