import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** This package. A module cannot say it by where it lies itself: it may be bundled into another file. */
export const PACKAGE = packageOf(import.meta.dirname);

/** The repository, whose changesets and change logs say what is new. */
export const REPOSITORY = join(PACKAGE, "../..");

/** What the generator wrote. */
export const GENERATED = join(PACKAGE, "generated");

/** The built site. */
export const DIST = join(PACKAGE, "dist");

/** The programs that make and serve the site, bundled. */
export const PROGRAMS = join(PACKAGE, "bundle/programs");

/** What runs in the browser, bundled. */
export const CLIENT = join(PACKAGE, "bundle/client");

/** What the development server bundles for itself: the thread that makes pages, and what it serves to browsers. */
export const DEV_BUNDLES = join(PACKAGE, "bundle/dev");

/** A part of the style sheet. */
export const styleSheetAt = (name: string): string => join(PACKAGE, "src/styles", `${name}.css`);

/** A file of an installed package, such as `@wirecode/core/package.json`. */
export const installed: (file: string) => string = createRequire(
  join(PACKAGE, "package.json"),
).resolve;

function packageOf(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageOf(dirname(folder));
}
