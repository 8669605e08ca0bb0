/** Puts a button beside each line to copy: what it copies stands in the box, the words in the page. */

const SHOWN_FOR = 2000;

for (const box of document.querySelectorAll("[data-section=packages] pre, .moving article pre")) {
  const { copy = "", copied = "" } = document.querySelector("article")?.dataset ?? {};
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(box.textContent?.trim() ?? "").then(() => {
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), SHOWN_FOR);
    });
  });
  const frame = document.createElement("div");
  frame.className = "copyable";
  box.replaceWith(frame);
  frame.append(box, button);
}
