/** The TypeScript examples of a README, each a file of its own. */
export function readmeExamples(readme: string): Readonly<Record<string, string>> {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, code = ""], index) => [`readme-${index + 1}.ts`, code]));
}

/** The files that a README shows, each behind its path: `` `codes/locales.yaml`: … `` */
export function readmeFiles(readme: string): Readonly<Record<string, string>> {
  const blocks = [...readme.matchAll(/^`([\w./-]+)`[^\n]*\n\n```yaml\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = "", text = ""]) => [path, text]));
}

interface Call {
  readonly args: readonly string[];
  readonly prints: readonly string[];
}

/**
 * The calls that a README shows of a package, and what it shows them to print. A line of three dots stands
 * for all that follows.
 * @param name of the package
 */
export function readmeCalls(readme: string, name: string): readonly Call[] {
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
