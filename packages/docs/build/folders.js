import { fileURLToPath } from "node:url";

/** This package: what is copied lies below it. */
export const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

/** What the generator wrote. */
export const GENERATED = `${PACKAGE}generated`;

/** The built site. */
export const DIST = `${PACKAGE}dist`;
