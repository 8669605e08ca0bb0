/** The content security policy: nothing but what the site itself serves. */
export function policy() {
  const allowed = {
    "default-src": "'none'",
    "style-src": "'self'",
    "script-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
  };
  return Object.entries(allowed)
    .map(([directive, source]) => `${directive} ${source}`)
    .join("; ");
}
