import type { Problem } from "../problem.ts";

const ID = "wirecode-problems";

export function hideProblems() {
  document.getElementById(ID)?.remove();
}

/** Shows problems above the page, which stays as it last was. Everything is put in as text. */
export function showProblems(problems: readonly Problem[]) {
  hideProblems();
  const host = element("div", "", { id: ID, role: "alert", lang: "en", dir: "ltr" });
  // The page's styles end at a shadow root, and these at its host.
  const root = host.attachShadow({ mode: "open" });
  const panel = element("section", "", { tabindex: "0", "aria-label": "Problems" });
  panel.append(element("h2", count(problems.length)), ...problems.map(article));
  root.append(element("link", "", { rel: "stylesheet", href: "/_dev/overlay.css" }), panel);
  document.body.prepend(host);
}

function article({ place, severity, rule, message, frame, advice }: Problem) {
  const made = element("article", "");
  const head = element("p", "", { class: "head" });
  head.append(element("b", place), " ", element("span", severity, { class: severity }), ` ${rule}`);
  made.append(head, element("p", message));
  if (frame.length > 0) made.append(element("pre", frame.join("\n")));
  made.append(...advice.map((sentence) => element("p", sentence)));
  return made;
}

function count(number: number) {
  return number === 1 ? "1 problem" : `${number} problems`;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
