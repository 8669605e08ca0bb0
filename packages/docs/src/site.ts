/** Where the site is published: canonical addresses and language alternates have to be absolute. */
export const ORIGIN = originOf(process.env["SITE_ORIGIN"] ?? "https://wirecode.github.io");

/**
 * @param base the site's root: `/`, or the folder it is published under
 * @param address below the site's root
 */
export function absolute(base: string, address: string) {
  return `${ORIGIN}${base}${address}`;
}

function originOf(url: string) {
  const { origin, pathname } = new URL(url);
  if (origin === "null" || pathname !== "/") {
    throw new Error(`SITE_ORIGIN is no origin such as https://example.org: ${url}`);
  }
  return origin;
}
