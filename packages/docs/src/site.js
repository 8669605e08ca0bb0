/** Where the site is published: canonical addresses and language alternates have to be absolute. */
export const ORIGIN = originOf(process.env["SITE_ORIGIN"] ?? "https://wirecode.github.io");

/**
 * @param {string} base the site's root: `/`, or the folder it is published under
 * @param {string} address below the site's root
 */
export function absolute(base, address) {
  return `${ORIGIN}${base}${address}`;
}

/** @param {string} url */
function originOf(url) {
  const { origin, pathname } = new URL(url);
  if (origin === "null" || pathname !== "/") {
    throw new Error(`SITE_ORIGIN is no origin such as https://example.org: ${url}`);
  }
  return origin;
}
