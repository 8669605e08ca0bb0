/** A file as an emitter wants it; nothing is written until every emitter is done. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
  /** What kind of page the file is and of which protocol, if of one, for those who count them. */
  readonly page?: {
    readonly kind: string;
    readonly locale: string;
    readonly protocol?: string | undefined;
  };
}
