import { once, type Phrases } from "@wirecode/model";
import { markup } from "../html/markup.ts";
import { CONTRAST } from "./signs.ts";

/**
 * The choice between light, dark and high contrast. It needs a script to be remembered, so that without scripts
 * it stays hidden and the page follows the system.
 */
export const displayChoice = once(
  ({ display }: Phrases) => markup`<div class="display" hidden>
<button type="button" popovertarget="display" aria-label="${display.title}" title="${display.title}">${CONTRAST}</button>
<div id="display" popover>
${choice("theme", display.theme, { "": display.system, light: display.light, dark: display.dark })}
${choice("contrast", display.contrast, { "": display.system, less: display.standard, more: display.high })}
</div>
</div>`,
);

function choice(name: string, legend: string, values: Readonly<Record<string, string>>) {
  const radios = Object.entries(values).map(
    ([value, label]) =>
      markup`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`,
  );
  return markup`<fieldset><legend>${legend}</legend>${radios}</fieldset>`;
}
