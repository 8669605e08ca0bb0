/** What the picture calls a code, and how it is coloured. */
export interface NamedCode {
  /** The title of its protocol, where the guide is about several. */
  readonly protocol?: string;
  readonly label: string;
  readonly retry: string;
}

/** A rectangle, in the units of the picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A question or an outcome as it is drawn. */
export interface Box extends Area {
  /** A question that is drawn further up already is only named. */
  readonly kind: "question" | "again" | "outcome";
  readonly lines: readonly string[];
  /** Of outcomes: the lines that name the codes. */
  readonly codes: readonly string[];
  /** Of outcomes: the retry answer of the first code. */
  readonly retry?: string | undefined;
}

/** An answer as it is drawn: a line from its question, or from the answer before, to the box it leads to, and the label on it. */
export interface Edge {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly label: Area & { readonly lines: readonly string[] };
}

/** Where everything stands, as if it were read from left to right. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
}
