const ALLOWED = {
  "default-src": "'none'",
  "style-src": "'self'",
  "script-src": "'self'",
  // The shapes of the style sheet are within it.
  "img-src": "'self' data:",
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
