import type { Problem } from "./problem.ts";

/** How a run of the generator went. */
export interface Run {
  /** Whether its output is what the data gives now. */
  readonly current: boolean;
  readonly problems: readonly Problem[];
}

/** What a browser learns: a page of another generation than this is out of date. */
export interface State {
  readonly generation: string;
  readonly problems: readonly Problem[];
}

/** What a request for an address gets. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Where the browser should look instead. */
  readonly location?: string;
}
