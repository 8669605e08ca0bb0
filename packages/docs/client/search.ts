// On every page, so only the wires: what searches is loaded when somebody goes to the field.
const form = document.querySelector(".search form");
const field = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
const status = form?.querySelector("[role=status]");
if (form instanceof HTMLFormElement && field && status) {
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= Promise.all([import("./search/connect.ts"), index(form.action)])
      .then(([{ connect }, packed]) => {
        status.classList.remove("failed");
        connect(form, field, packed);
      })
      .catch(() => {
        loading = undefined;
        status.classList.add("failed");
        status.textContent = form.dataset["failed"] ?? "";
      })
      .finally(() => delete document.documentElement.dataset["asked"]);
  };
  field.addEventListener("focus", load);
  field.addEventListener("input", load);
  if (document.activeElement === field || document.body.matches(".results")) load();

  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== "/" || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches("input, select, textarea")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

async function index(address: string) {
  const response = await fetch(new URL("index.json", address));
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.json();
}
