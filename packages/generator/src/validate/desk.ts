import type { z } from "zod";
import { anatomyOf } from "./anatomy.ts";
import { lostFile, type Lost } from "./consequences.ts";
import { type Diagnostic, fileProblem } from "../diagnostic.ts";
import { type DataPath, keysNearTop, pathKey } from "../load/locate.ts";
import { parse, type Parsed } from "../load/parse.ts";
import { parseRegistry, type Registry } from "../load/registry.ts";
import { parseStamps } from "../load/stamps.ts";
import { share } from "../resolve/share.ts";
import { forget, type Remember } from "../remember.ts";
import { shape, type Shaped } from "./shape.ts";
import type { DataFile, Source } from "../load/source.ts";
import type { Stamps } from "../schema/stamps.ts";

/** The files of a catalogue, parsed and shaped as they are asked for; every problem on the way is kept. */
export interface Desk {
  /** What is right of a YAML file's value, or `undefined` where the file is absent or wrong as a whole. */
  shaped<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined;
  registry(name: string): Registry | undefined;
  stamps(name: string): Stamps | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What had the wrong shape and is not in the values. */
  readonly lost: readonly Lost[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly registries: ReadonlyMap<string, Registry>;
  /** The keys of the map at the top of a file, or of one right below, in the order in which the file has them. */
  keysAt(file: string, path: DataPath): readonly string[];
}

/** Opens the files of a catalogue for reading by name. */
export function openDesk(files: readonly DataFile[], remember: Remember = forget): Desk {
  const byName = new Map(files.map((file) => [file.name, file]));
  const diagnostics: Diagnostic[] = [];
  const lost: Lost[] = [];
  const sources = new Map<string, Source>();
  const keys = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const registries = new Map<string, Registry>();
  return {
    shaped(name, schema) {
      const file = byName.get(name);
      if (!file) return undefined;
      const { depth } = anatomyOf(name);
      const parsed = remember(`yaml ${file.path}`, [file.text], () => parse(file, depth));
      const { source, gaps, empty } = parsed;
      for (const one of parsed.diagnostics) diagnostics.push(one);
      for (const gap of gaps) lost.push({ file: name, ...gap });
      if (!source) return undefined;
      if (empty) {
        diagnostics.push(
          fileProblem(
            "file-empty",
            file.path,
            "The file is empty.",
            "Write into it what belongs there, or remove it.",
          ),
        );
        lost.push(lostFile(name));
        return undefined;
      }
      sources.set(name, source);
      const shaped = shapeOnce({ source, gaps }, schema, remember);
      for (const one of shaped.diagnostics) diagnostics.push(one);
      for (const one of shaped.lost) lost.push({ file: name, ...one });
      keys.set(name, shaped.keys);
      source.letGo?.();
      return shaped.value;
    },
    registry(name) {
      const file = byName.get(name);
      if (!file) return undefined;
      const { registry, diagnostics: problems } = remember(`table ${file.path}`, [file.text], () =>
        parseRegistry(file),
      );
      for (const one of problems) diagnostics.push(one);
      if (registry) registries.set(name, registry);
      else lost.push(lostFile(name));
      return registry;
    },
    stamps(name) {
      const file = byName.get(name);
      if (!file) return undefined;
      const { stamps, diagnostics: problems } = remember(`stamps ${file.path}`, [file.text], () =>
        parseStamps(file),
      );
      for (const one of problems) diagnostics.push(one);
      if (!stamps) lost.push(lostFile(name));
      return stamps;
    },
    diagnostics,
    lost,
    sources,
    registries,
    keysAt: (file, path) => keys.get(file)?.get(pathKey(path)) ?? [],
  };
}

/** A value, and in which order its file has its keys. */
interface Written<T> extends Shaped<T> {
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** What an edit has not touched in a value is the same as before, so that rules can remember what they found in it. */
function shapeOnce<S extends z.ZodType>(
  { source, gaps }: Required<Pick<Parsed, "source" | "gaps">>,
  schema: S,
  remember: Remember,
): Written<z.output<S>> {
  return remember<Written<z.output<S>>>(`value ${source.path}`, [source, schema], (before) => {
    const { value, ...shaped } = shape(source, schema, gaps);
    const rest = { ...shaped, keys: keysNearTop(source) };
    return value === undefined ? rest : { ...rest, value: share(before?.value, value) };
  });
}
