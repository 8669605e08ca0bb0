/** Where the site is published: canonical addresses and language alternates have to be absolute. */
export const ORIGIN = "https://wirecode.github.io";
