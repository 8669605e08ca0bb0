/** An id made of a heading that is a code; words change with the language, so they make none. */
export function slug(heading: string) {
  return /^[\w.-]+$/.test(heading) && /\d/.test(heading) ? heading : undefined;
}
