const ALLOWED = {
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

/** The content security policy: nothing but what the site itself serves. */
export const POLICY = Object.entries(ALLOWED)
  .map(([directive, source]) => `${directive} ${source}`)
  .join("; ");
