/** Compares any two codes: two fields to choose them in, an address that can be shared, and the comparison below. */

import { addressOf, fill, locatePairs, pairOf, refOf, refsOf } from "@wirecode/model";
import { carryQuery } from "./frame/carry-query.ts";
import { enablePicker } from "./comparison/picker.ts";
import { loadCatalogue, queryOf, titleOf } from "./comparison/site.ts";
import { showIn } from "./comparison/show.ts";
import { comparisonArticle } from "./comparison/article.ts";
import { isolate } from "../src/html/isolate.ts";
import { markup } from "../src/html/markup.ts";
import { comparableOf, listedAt, spelled, withProtocol } from "../src/comparison/find-codes.ts";
import type { Pair } from "@wirecode/model";

const form = document.querySelector("form.pickers");
const result = document.getElementById("result");
if (form instanceof HTMLFormElement && result) {
  await enable(form, result).finally(() => delete document.documentElement.dataset["asked"]);
}

async function enable(choices: HTMLFormElement, place: HTMLElement) {
  const introduction = document.querySelector(".introduction");
  const catalogue = await loadCatalogue(choices.dataset["locale"] ?? "");
  const { compare } = catalogue.phrases;
  const state = choices.querySelector("[role=status]");
  const title = document.title;
  const announce = (text: string) => {
    if (state) state.textContent = text;
  };
  const fields = ["a", "b"].flatMap((name) => {
    const input = choices.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) return [];
    return { input, picker: enablePicker(input, catalogue, announce) };
  });
  let shown = "";
  let wanted = "";

  choices.addEventListener("submit", (event) => {
    event.preventDefault();
    const [pair, ...others] = pairsIn(fields);
    if (!pair) {
      fields.find(({ input }) => input.getAttribute("aria-invalid") === "true")?.input.focus();
      return;
    }
    const query = queryOf(pair);
    if (query !== location.search) history.pushState(null, "", query);
    void show(pair, true, others);
  });
  addEventListener("popstate", () => void follow(false));
  choices.hidden = false;
  await follow(true);

  /** Shows what the address asks for. */
  async function follow(arriving: boolean) {
    const asked = new URLSearchParams(location.search);
    const [one, other] = ["a", "b"].map((name) => {
      const [code, ...more] = spelled(asked.get(name) ?? "", catalogue);
      return more.length === 0 ? code : undefined;
    });
    for (const [index, code] of [one, other].entries()) if (code) fields[index]?.picker.set(code);
    if (one && other && one.code !== other.code) {
      const pair = pairOf(withProtocol(one), withProtocol(other));
      if (arriving) history.replaceState(null, "", queryOf(pair) + location.hash);
      await show(pair, false);
      if (arriving && location.hash)
        document.getElementById(location.hash.slice(1))?.scrollIntoView();
      return;
    }
    shown = "";
    wanted = "";
    place.replaceChildren();
    document.title = title;
    if (introduction instanceof HTMLElement) introduction.hidden = false;
    carryQuery();
    // Who comes from a code's page has chosen the first one already.
    if (arriving && one) fields[1]?.input.focus();
  }

  /**
   * @param asked whether somebody asked for it here and now, and is to be taken to it
   * @param others what could be meant as well
   */
  async function show(pair: Pair, asked: boolean, others: readonly Pair[] = []) {
    const query = queryOf(pair);
    carryQuery();
    for (const [index, at] of [pair.a, pair.b].entries()) {
      const code = listedAt(at, catalogue);
      const field = fields[index];
      if (code) field?.picker.set(code);
      if (field) complain(field.input, "");
    }
    wanted = query;
    if (query !== shown) {
      announce(compare.loading);
      const article = await comparisonArticle(pair, catalogue).catch(() => undefined);
      // Another pair may have been asked for while this one was on its way.
      if (wanted !== query) return;
      announce(article ? "" : compare.failed);
      if (!article) return;
      showIn(place, article, catalogue);
      shown = query;
      offer(others);
    }
    if (introduction instanceof HTMLElement) introduction.hidden = true;
    const heading = place.querySelector("h1");
    if (asked && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  /** Links to the other readings, above the comparison. */
  function offer(others: readonly Pair[]) {
    if (others.length === 0) return;
    const { direction } = catalogue.phrases;
    const links = others.map(
      (one) =>
        markup` · <a href="${queryOf(one)}">${isolate(titleOf(one, catalogue), direction)}</a>`,
    );
    place.insertAdjacentHTML(
      "afterbegin",
      markup`<p class="readings">${isolate(compare.meant, direction)}${links}</p>`.source,
    );
  }

  /**
   * The pairs that both fields mean, the likeliest first, or a complaint below the field that means nothing. Where one
   * could mean codes of several protocols, the other decides.
   */
  function pairsIn(both: typeof fields): readonly Pair[] {
    const [left = "", right = ""] = both.map(({ input, picker }) => {
      const { taken } = picker;
      return taken ? addressOf(refOf(withProtocol(taken))) : input.value.trim();
    });
    const pairs = locatePairs([left, right], comparableOf(catalogue)).map(refsOf);
    if (pairs.length > 0) return pairs;
    const known = both.map(({ input, picker }) => {
      const text = input.value.trim();
      const isKnown = picker.taken !== undefined || spelled(text, catalogue).length > 0;
      const complaint = text === "" ? compare.missing : fill(compare.unknown, { text });
      complain(input, isKnown ? "" : complaint);
      if (!isKnown && text !== "") picker.search();
      return isKnown;
    });
    const [, second] = both;
    if (second && !known.includes(false)) {
      complain(second.input, fill(compare.same, { code: second.input.value }));
    }
    return [];
  }
}

/** @param complaint nothing if all is well */
function complain(input: HTMLInputElement, complaint: string) {
  const place = document.getElementById(`${input.id}-error`);
  if (place) place.textContent = complaint;
  if (complaint === "") input.removeAttribute("aria-invalid");
  else input.setAttribute("aria-invalid", "true");
}
