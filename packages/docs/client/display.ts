// Loaded before anything is painted, so that a chosen theme or contrast never flashes. Without a choice, or
// without scripts, the page follows the system. Nothing is imported here: it runs as a classic script.
const root = document.documentElement;
const CHOICES = {
  theme: ["light", "dark"],
  contrast: ["less", "more"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Choice = keyof typeof CHOICES;

const chosen = (name: Choice): string => {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
};

const remember = (name: Choice, value: string): void => {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
};

const show = (name: Choice, value: string): void => {
  const values: readonly string[] = CHOICES[name];
  if (values.includes(value)) root.dataset[name] = value;
  else delete root.dataset[name];
};

const isChoice = (name: string | null): name is Choice =>
  name !== null && Object.hasOwn(CHOICES, name);

// Until a script has shown what the address asks for, the style sheet keeps room for it.
const asked = [...new URLSearchParams(location.search).keys()];
if (asked.length > 0) root.dataset["asked"] = asked.join(" ");
for (const name of Object.keys(CHOICES)) if (isChoice(name)) show(name, chosen(name));
addEventListener("storage", ({ key, newValue }) => {
  if (isChoice(key)) show(key, newValue ?? "");
});
addEventListener("DOMContentLoaded", () => {
  const choice = document.querySelector(".display");
  if (!(choice instanceof HTMLElement)) return;
  choice.hidden = false;
  for (const radio of choice.querySelectorAll("input")) {
    if (isChoice(radio.name)) radio.checked = radio.value === (root.dataset[radio.name] ?? "");
  }
  choice.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isChoice(target.name)) return;
    remember(target.name, target.value);
    show(target.name, target.value);
  });
});
