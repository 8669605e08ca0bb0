import { markup } from "../html/markup.ts";

/** The line of the sign of the site, on a field of 24 by 24. */
export const SIGNAL_LINE = "M1 12h5l3-7 6 14 3-7h5";

/** The sign of the site: a signal on a wire. */
export const SIGNAL = markup`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${SIGNAL_LINE}" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/></svg>`;

/** Half light, half dark. */
export const CONTRAST = markup`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/></svg>`;

/** The globe, for languages. */
export const GLOBE = markup`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="8.5"/><ellipse cx="12" cy="12" rx="3.75" ry="8.5"/><path d="M3.5 12h17"/></g></svg>`;

/** A lens. */
export const LENS = markup`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="m15.5 15.5 5.5 5.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>`;
