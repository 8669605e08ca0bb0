/** A file as an emitter wants it; nothing is written until every emitter is done. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
}
