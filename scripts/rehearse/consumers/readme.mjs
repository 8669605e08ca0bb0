/**
 * The TypeScript examples of a README, each a file of its own.
 * @param {string} readme
 * @returns {Readonly<Record<string, string>>}
 */
export function readmeExamples(readme) {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, code = ""], index) => [`readme-${index + 1}.ts`, code]));
}

/**
 * The files that a README shows, each behind its path: `` `codes/locales.yaml`: … ``
 * @param {string} readme
 * @returns {Readonly<Record<string, string>>}
 */
export function readmeFiles(readme) {
  const blocks = [...readme.matchAll(/^`([\w./-]+)`[^\n]*\n\n```yaml\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = "", text = ""]) => [path, text]));
}

/** @typedef {{ args: readonly string[]; prints: readonly string[] }} Call */

/**
 * The calls that a README shows of a package, and what it shows them to print. A line of three dots stands
 * for all that follows.
 * @param {string} readme
 * @param {string} name  of the package
 * @returns {readonly Call[]}
 */
export function readmeCalls(readme, name) {
  const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)];
  return blocks
    .flatMap(([, block = ""]) => block.split(/^\$ /m))
    .map((call) => call.split("\n"))
    .filter(([command = ""]) => command.startsWith(`npx ${name} `))
    .map(([command = "", ...shown]) => {
      const cut = shown.findIndex((line) => line.trim() === "...");
      const prints = (cut < 0 ? shown : shown.slice(0, cut)).join("\n").trimEnd();
      return { args: command.split(" ").slice(2), prints: prints === "" ? [] : prints.split("\n") };
    });
}
