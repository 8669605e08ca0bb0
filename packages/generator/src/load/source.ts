import type { Document, LineCounter } from "yaml";

/** A file of the data folder as it was read. */
export interface DataFile {
  /** As shown to people: the data folder as they named it, then the name. */
  readonly path: string;
  /** Relative to the data folder, with slashes: `smtp/codes.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** A YAML file with its positions. */
export interface Source extends DataFile {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Lets go of the document until somebody asks for it again; absent where it could not be made again. */
  readonly letGo?: () => void;
}
