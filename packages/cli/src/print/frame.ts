/** Where something is laid out. */
export interface Frame {
  /** Cells from margin to margin. */
  readonly width: number;
  /** Cells before every line. */
  readonly indent: number;
  /** Whether its words run from left to right on a page that may not. */
  readonly ltr?: boolean;
}

const NARROWEST = 16;

/** The frame moved inwards, as far as words keep room. */
export function inside(frame: Frame, by = 2): Frame {
  const most = Math.max(frame.indent, frame.width - NARROWEST);
  return { ...frame, indent: Math.min(frame.indent + by, most) };
}
