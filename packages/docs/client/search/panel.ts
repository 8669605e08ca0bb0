import { markup } from "../../src/html/markup.ts";
import type { Markup } from "../../src/html/markup.ts";
import type { Field } from "./field.ts";

interface Option {
  readonly href: string;
  readonly line: Markup | string;
}

/** The list below a search field, and which of its options is chosen. The focus stays in the field. */
export function panelOf(form: HTMLFormElement, field: Field, label: string) {
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.hidden = true;
  panel.innerHTML =
    markup`<p></p><div role="listbox" id="suggested" aria-label="${label}"></div>`.source;
  const [note, list] = panel.children;
  let chosen = -1;

  // A field of several lines is a text box, which knows no state of its list.
  const isLine = field instanceof HTMLInputElement;
  if (isLine) field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", "suggested");
  expand(false);
  form.append(panel);
  // The field keeps the focus while the list is used with a pointer.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  panel.addEventListener("click", hide);
  return { show, hide, move, chosen: () => optionAt(chosen), open: () => !panel.hidden };

  /** @param text what stands above them */
  function show(options: readonly Option[], text: string) {
    if (!note || !list) return;
    note.textContent = text;
    list.innerHTML =
      markup`${options.map(({ href, line }, index) => markup`<a role="option" id="suggested-${index}" tabindex="-1" aria-selected="false" href="${href}">${line}</a>`)}`.source;
    list.toggleAttribute("hidden", options.length === 0);
    panel.hidden = false;
    expand(options.length > 0);
    choose(-1);
  }

  function hide() {
    panel.hidden = true;
    expand(false);
    choose(-1);
  }

  function expand(open: boolean) {
    if (isLine) field.setAttribute("aria-expanded", String(open));
  }

  /** @param step forwards or backwards, round the ends and past the field itself */
  function move(step: 1 | -1) {
    const count = (list?.children.length ?? 0) + 1;
    choose(((chosen + 1 + step + count) % count) - 1);
  }

  function choose(index: number) {
    optionAt(chosen)?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = optionAt(chosen);
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function optionAt(index: number) {
    const option = list?.children[index];
    return option instanceof HTMLElement ? option : undefined;
  }
}
