/** Licences under which our users may have what we ship, as we have it, with its notice. */
export const SHIPPED: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MIT-0",
];

/** Licences of what we only build and test with, unchanged, of fonts, and of tables of data (CC-BY-4.0). */
export const USED: readonly string[] = [
  ...SHIPPED,
  "CC-BY-4.0",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
];

/** What the licence file of a package says whose package.json says it in no form that can be read. */
export const READ: Readonly<Record<string, string>> = { spawndamnit: "MIT" };
