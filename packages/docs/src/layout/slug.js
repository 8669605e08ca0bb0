/**
 * An id made of a heading that is a code; words change with the language, so they make none.
 *
 * @param {string} heading
 */
export function slug(heading) {
  return /^[\w.-]+$/.test(heading) && /\d/.test(heading) ? heading : undefined;
}
