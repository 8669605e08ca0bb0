/** What a measure found, as it stands in the report. */
export interface Section {
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was wanted, and whether it came true. */
  readonly aims: readonly Aim[];
  /** What could not be measured, and what limits the figures. */
  readonly notes?: readonly string[];
}

export interface Aim {
  /** The aim as a sentence. */
  readonly wanted: string;
  /** The figure that decides. */
  readonly found: string;
  readonly met: boolean;
}

/** One thing to measure, by the name it has on the command line. */
export interface Measure {
  readonly name: string;
  /** Says in what it is busy, so that a long run is no riddle. */
  readonly about: string;
  run(): Promise<Section>;
}
