import type { Page } from "@wirecode/model";

/** As much of a page as an answer shows. */
export type Shown = Pick<Page, "title" | "lead" | "sections"> & Partial<Pick<Page, "subtitle">>;

/** What a tool answers: the same for programs and for readers. */
export interface Answer {
  readonly structured: Readonly<Record<string, unknown>>;
  readonly shown: Shown;
}
