import type { DataPath } from "../load/locate.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { originalAt } from "./strings.ts";

/** The versions of a file, the newest first, each read when the ones after it do not tell. */
export interface Former {
  /** Goes through the versions until something is found. */
  find<T>(look: (version: unknown) => T | undefined): T | undefined;
}

/** Opens versions that take long to read: each is taken from the source once, and no sooner than it is needed. */
export function openFormer(versions: Iterable<unknown>): Former {
  const source = versions[Symbol.iterator]();
  const met: unknown[] = [];
  const versionAt = (index: number) => {
    if (index < met.length) return { version: met[index] };
    const { done, value } = source.next();
    if (done === true) return undefined;
    met.push(value);
    return { version: value };
  };
  return {
    find(look) {
      for (let index = 0; ; index++) {
        const next = versionAt(index);
        if (!next) return undefined;
        const found = look(next.version);
        if (found !== undefined) return found;
      }
    },
  };
}

/** What the string at a path said in the newest version in which its fingerprint is the stamp's. */
export function formerText(former: Former, path: DataPath, stamp: string): string | undefined {
  return former.find((version) => {
    const text = originalAt(version, path);
    return text !== undefined && fingerprintOf(text) === stamp ? text : undefined;
  });
}
