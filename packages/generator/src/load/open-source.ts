import type { Document } from "yaml";
import type { Source } from "./source.ts";

/**
 * A source that can let go of its nodes, which are made again for who asks for them later: those of all files at once take
 * more memory than all that is made of them.
 */
export function openSource(source: Source, again: () => Document.Parsed): Source {
  const { path, name, text, lines } = source;
  let held: Document.Parsed | undefined = source.document;
  return {
    path,
    name,
    text,
    lines,
    get document() {
      return (held ??= again());
    },
    letGo() {
      held = undefined;
    },
  };
}
