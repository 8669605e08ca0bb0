/** The icon for home screens, which want a bitmap of this many pixels a side. */
export const TOUCH_ICON = { path: "assets/icon.png", size: 180 };

/** The address of what a browser wants to know when it puts the site on a home screen. */
export function manifestAddress(locale: string): string {
  return `${locale}/manifest.webmanifest`;
}
