/** Puts a button beside what can be copied: what it says stands in the page. */

const SHOWN_FOR = 2000;

const { copy = "", copied = "" } = document.querySelector("article")?.dataset ?? {};

for (const box of document.querySelectorAll(".moving article pre")) {
  const frame = document.createElement("div");
  frame.className = "copyable";
  box.replaceWith(frame);
  frame.append(
    box,
    copyButton(() => box.textContent),
  );
}

// One for a row of tabs copies what is chosen: of a command what one types, and not what it prints.
for (const tabs of document.querySelectorAll(".tabs"))
  tabs.append(
    copyButton(() => tabs.querySelector("input:checked + label + div code")?.textContent ?? ""),
  );

for (const exchange of document.querySelectorAll(".exchange"))
  exchange.prepend(copyButton(() => exchange.querySelector("code")?.textContent ?? ""));

function copyButton(textOf: () => string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(textOf().trim()).then(() => {
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), SHOWN_FOR);
    });
  });
  return button;
}
