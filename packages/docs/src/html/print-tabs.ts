import type { Tab, Tabs } from "@wirecode/model";
import { type Markup, markup } from "./markup.ts";
import { printInlines } from "./print-inlines.ts";
import type { Setting } from "./setting.ts";

/**
 * Radio buttons with their labels, and behind each what it shows: style sheets need no script to show one at a time, and
 * without any everything is there.
 *
 * @param within the ids of the headings that they stand below, outermost first
 */
export function printTabs(
  { tabs, output }: Tabs,
  within: readonly string[],
  setting: Setting,
): Markup {
  const group = within.at(-1) ?? "";
  return markup`<div class="tabs" role="radiogroup" aria-labelledby="${within.join(" ")}">
${tabs.map((tab, index) => printTab(tab, `${group}-${index + 1}`, index === 0))}</div>
`;

  function printTab({ label, text, output: printed }: Tab, id: string, isFirst: boolean): Markup {
    return markup`<input type="radio" name="${group}" id="${id}"${isFirst && markup` checked`}><label for="${id}" dir="ltr">${label}</label>
<div><pre tabindex="0" role="group" aria-label="${label}" dir="ltr"><code>${text.trimEnd()}\n</code></pre>
${
  printed !== undefined &&
  markup`<p>${printInlines(output, setting)}</p>
<pre class="output" dir="ltr"><samp>${printed.trimEnd()}\n</samp></pre>
`
}</div>
`;
  }
}
