/** Browsers take a minute to lay out some megabytes in a field, and stand still meanwhile. */
const LONGEST_SHOWN = 100_000;
const BEGINNING = 5000;

/**
 * Holds a long text that is pasted into a field, and has the field show its beginning. Whoever edits that goes on with what is
 * shown.
 */
export function holdLongText(field: HTMLTextAreaElement) {
  let held: { readonly shown: string; readonly whole: string } | undefined;

  field.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    set(pasted);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return { set, get };

  function set(whole: string) {
    field.value = whole.length > LONGEST_SHOWN ? `${whole.slice(0, BEGINNING)}\n…` : whole;
    // The field has its own idea of the ends of lines.
    held = { shown: field.value, whole };
  }

  function get(): string {
    return held?.shown === field.value ? held.whole : field.value;
  }
}
