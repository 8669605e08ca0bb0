/** What `@wirecode/core/text/locales.json` holds: the languages, the first of which is the reference. */
declare const locales: readonly {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly endonym: string;
  readonly direction: "ltr" | "rtl";
}[];
export default locales;
