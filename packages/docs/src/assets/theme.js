// Loaded before anything is painted, so that a chosen theme never flashes. Without a choice, or
// without scripts, the page follows the system.
const KEY = "theme";
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

const chosen = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** @param {string | null} theme */
const choose = (theme) => {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
  show(theme);
};

/** @param {string | null} theme */
const show = (theme) => {
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
};

show(chosen());
addEventListener("storage", ({ key }) => key === KEY && show(chosen()));
addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("button.theme");
  if (!(button instanceof HTMLButtonElement)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const own = system.matches ? "dark" : "light";
    const next = (root.dataset["theme"] ?? own) === "dark" ? "light" : "dark";
    // What the system wants is not a choice: the page goes on following the system.
    choose(next === own ? null : next);
  });
});
