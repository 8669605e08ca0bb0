import { fill, headlineAcross } from "@wirecode/model";

import { matching } from "../../src/comparison/find-codes.ts";
import { isolate } from "../../src/html/isolate.ts";
import { markup } from "../../src/html/markup.ts";
import type { Listed } from "../../src/comparison/find-codes.ts";
import type { Catalogue } from "../../src/comparison/types.ts";

const MOST = 30;

/**
 * Makes a field a combobox over all codes: typing lists what matches, the arrows walk the list, Enter or a click takes
 * an entry, Escape closes. The focus never leaves the field (the list autocomplete of the ARIA Authoring Practices).
 *
 * @param announce says how many codes match
 */
export function enablePicker(
  input: HTMLInputElement,
  catalogue: Catalogue,
  announce: (text: string) => void,
) {
  const list = document.getElementById(input.getAttribute("aria-controls") ?? "");
  const { phrases, reference } = catalogue;
  let taken: Listed | undefined;
  let shown: readonly Listed[] = [];
  let active = -1;

  input.addEventListener("input", () => {
    taken = undefined;
    search();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: escape,
      Enter: take,
    }[event.key];
    if (act?.() === true) event.preventDefault();
  });
  // Pressing on an entry must not take the focus from the field.
  list?.addEventListener("pointerdown", (event) => event.preventDefault());
  list?.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    if (!option) return;
    active = [...list.children].indexOf(option);
    take();
  });

  return {
    /** What is in the field: the code that was taken from the list, if it was. */
    get taken() {
      return taken;
    },
    set(code: Listed) {
      taken = code;
      input.value = callOf(code);
      close();
    },
    search,
  };

  function search() {
    shown = matching(input.value, catalogue).slice(0, MOST);
    active = -1;
    const dir = phrases.direction;
    const options = shown.map((code, index) => {
      const { title, lang } = code.code;
      const words = lang
        ? markup`<span lang="${lang}" dir="${reference.direction}">${title}</span>`
        : markup`<span>${isolate(title, dir)}</span>`;
      return markup`<li id="${input.id}-${index}" role="option" aria-selected="false"><bdi data-retry="${code.code.retry}">${callOf(code)}</bdi> ${words}</li>`;
    });
    if (list) list.innerHTML = markup`${options}`.source;
    const isOpen = options.length > 0;
    expand(isOpen);
    const { matches, noMatch } = phrases.compare;
    if (input.value.trim() !== "") {
      announce(isOpen ? fill(matches, { count: String(shown.length) }) : noMatch);
    }
  }

  function move(step: 1 | -1) {
    if (list?.hidden !== false) {
      search();
      if (shown.length === 0) return true;
    }
    active =
      active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length;
    for (const [index, option] of [...(list?.children ?? [])].entries()) {
      option.setAttribute("aria-selected", String(index === active));
    }
    const option = list?.children[active];
    input.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
    return true;
  }

  function escape() {
    if (list?.hidden === false) {
      close();
      return true;
    }
    taken = undefined;
    input.value = "";
    return true;
  }

  /** Takes the entry that the arrows are on; without one, Enter is left to the form. */
  function take() {
    const code = shown[active];
    if (list?.hidden !== false || !code) return false;
    taken = code;
    input.value = callOf(code);
    close();
    announce("");
    return true;
  }

  function close() {
    expand(false);
    active = -1;
  }

  function expand(open: boolean) {
    if (list) list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    input.removeAttribute("aria-activedescendant");
  }
}

function callOf({ protocol, code }: Listed) {
  return headlineAcross(code, protocol.title);
}
