/** Explains what is pasted, dropped or carried by the address, as one types. Nothing of it leaves the browser. */

import { fill } from "@wirecode/model";
import { printAnswers } from "../src/explain/print-answers.ts";
import { fragmentOf, HANDOVER, textIn, WAITING } from "../src/explain/handover.ts";
import type { Catalogue } from "../src/comparison/types.ts";
import { BASE, loadCatalogue } from "./comparison/site.ts";
import { contextOf } from "./explain/context.ts";
import { startEngine } from "./explain/engine.ts";
import { holdLongText } from "./explain/long-text.ts";

/** How long to wait for somebody who is typing, in milliseconds. */
const PAUSE = 300;
const SHOWN_FOR = 2000;

const form = document.querySelector("form.explain");
const field = form?.querySelector("textarea");
const result = document.getElementById("result");
if (form instanceof HTMLFormElement && field && result) enable(form, field, result);

function enable(choices: HTMLFormElement, text: HTMLTextAreaElement, place: HTMLElement) {
  const engine = startEngine();
  const whole = holdLongText(text);
  const status = choices.querySelector("[role=status]");
  const file = choices.querySelector("input[type=file]");
  const copy = choices.querySelector("button.link");
  const words = choices.dataset;
  let asked = 0;
  let shown: string | File = "";
  let timer = 0;
  let catalogue: Promise<Catalogue> | undefined;

  choices.addEventListener("submit", (event) => {
    event.preventDefault();
    if (text.value.trim() === "" && shown === "") {
      say(words["empty"]);
      text.focus();
      return;
    }
    void explain(text.value.trim() === "" ? shown : whole.get(), true);
  });
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void explain(whole.get()), PAUSE);
  });
  if (file instanceof HTMLInputElement) {
    file.addEventListener("change", () => take(file.files));
    acceptDrops();
  }
  copy?.addEventListener("click", () => {
    const link = location.origin + location.pathname + (fragmentOf(whole.get()) ?? "");
    void navigator.clipboard.writeText(link).then(() => {
      const { textContent: before } = copy;
      copy.textContent = words["copied"] ?? "";
      setTimeout(() => (copy.textContent = before), SHOWN_FOR);
    });
  });
  addEventListener("hashchange", follow);
  choices.hidden = false;
  follow();
  if (text.value.trim() !== "" && asked === 0) void explain(text.value);

  /** Explains what the address carries, or what waits in the session. */
  function follow() {
    const carried = location.hash === WAITING ? waiting() : textIn(location.hash);
    if (carried === undefined) return;
    whole.set(carried);
    void explain(carried);
  }

  /** @param go whether somebody asked for it here and now, and is to be taken to it */
  async function explain(given: string | File, go = false) {
    clearTimeout(timer);
    const turn = (asked += 1);
    offerLink();
    if (given === "" || (typeof given === "string" && given.trim() === "")) {
      place.replaceChildren();
      say("");
      shown = "";
      return;
    }
    if (given !== shown) {
      say(words["working"]);
      const article = await answerTo(given).catch(() => undefined);
      // Another text may have been asked for while this one was being read.
      if (turn !== asked) return;
      if (article === undefined) return say(words["failed"]);
      place.innerHTML = article.html;
      say(article.count);
      shown = given;
    }
    const heading = place.querySelector("h2");
    if (go && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  async function answerTo(given: string | File) {
    const [answers, known] = await Promise.all([engine(given), spoken()]);
    const { phrases, locale, reference } = known;
    const context = await contextOf(answers, known);
    const setting = { base: BASE, locale, dir: phrases.direction, reference, words: phrases.site };
    const { messages, none } = phrases.explainPage;
    return {
      html: printAnswers(answers, context, setting).source,
      count: answers.count === 0 ? none : fill(messages, { count: String(answers.count) }),
    };
  }

  /** The words of the language; where they did not arrive they are asked for again. */
  async function spoken(): Promise<Catalogue> {
    catalogue ??= loadCatalogue(words["locale"] ?? "").catch((error: unknown) => {
      catalogue = undefined;
      throw error;
    });
    return await catalogue;
  }

  function take(files: FileList | null | undefined) {
    const [chosen] = files ?? [];
    if (!chosen) return;
    text.value = "";
    void explain(chosen, true);
  }

  function acceptDrops() {
    choices.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      choices.classList.add("over");
    });
    choices.addEventListener("dragleave", () => choices.classList.remove("over"));
    choices.addEventListener("drop", (event) => {
      choices.classList.remove("over");
      if ((event.dataTransfer?.files.length ?? 0) === 0) return;
      event.preventDefault();
      take(event.dataTransfer?.files);
    });
  }

  /** A short text can be linked to, and taken along into another language. */
  function offerLink() {
    const fragment = text.value.trim() === "" ? undefined : fragmentOf(whole.get());
    copy?.toggleAttribute("hidden", fragment === undefined);
    for (const link of document.querySelectorAll(".languages a"))
      if (link instanceof HTMLAnchorElement) link.hash = fragment ?? "";
  }

  function say(what: string | undefined) {
    if (status) status.textContent = what ?? "";
  }
}

/** A text that was too long for the address of this page. */
function waiting(): string | undefined {
  try {
    return sessionStorage.getItem(HANDOVER) ?? undefined;
  } catch {
    return undefined;
  }
}
