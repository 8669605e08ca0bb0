import { markup } from "../../src/html/markup.ts";

/** @import { Markup } from "../../src/html/markup.ts" */

/** @typedef {{ href: string, line: Markup | string }} Option */

/**
 * The list below a search field, and which of its options is chosen. The focus stays in the field.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 * @param {string} label
 */
export function panelOf(form, field, label) {
  const panel = document.createElement("div");
  panel.className = "panel";
  panel.hidden = true;
  panel.innerHTML =
    markup`<p></p><div role="listbox" id="suggested" aria-label="${label}"></div>`.source;
  const [note, list] = panel.children;
  let chosen = -1;

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", "suggested");
  field.setAttribute("aria-expanded", "false");
  form.append(panel);
  // The field keeps the focus while the list is used with a pointer.
  panel.addEventListener("mousedown", (event) => event.preventDefault());
  panel.addEventListener("click", hide);
  return { show, hide, move, chosen: () => optionAt(chosen), open: () => !panel.hidden };

  /**
   * @param {readonly Option[]} options
   * @param {string} text what stands above them
   */
  function show(options, text) {
    if (!note || !list) return;
    note.textContent = text;
    list.innerHTML =
      markup`${options.map(({ href, line }, index) => markup`<a role="option" id="suggested-${index}" tabindex="-1" aria-selected="false" href="${href}">${line}</a>`)}`.source;
    list.toggleAttribute("hidden", options.length === 0);
    panel.hidden = false;
    field.setAttribute("aria-expanded", String(options.length > 0));
    choose(-1);
  }

  function hide() {
    panel.hidden = true;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  /** @param {1 | -1} step forwards or backwards, round the ends and past the field itself */
  function move(step) {
    const count = (list?.children.length ?? 0) + 1;
    choose(((chosen + 1 + step + count) % count) - 1);
  }

  /** @param {number} index */
  function choose(index) {
    optionAt(chosen)?.setAttribute("aria-selected", "false");
    chosen = index;
    const option = optionAt(chosen);
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  /** @param {number} index */
  function optionAt(index) {
    const option = list?.children[index];
    return option instanceof HTMLElement ? option : undefined;
  }
}
