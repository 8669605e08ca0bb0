/**
 * Splits a generated Markdown file. Its front matter is YAML whose values are JSON, one key a line.
 *
 * @param {string} file
 * @returns {{ matter: any, body: string }}
 */
export function splitFrontMatter(file) {
  const parts = /^---\n(?<matter>.*?)\n---\n(?<body>.*)$/s.exec(file)?.groups;
  if (!parts) throw new Error("no front matter");
  const entries = (parts["matter"] ?? "").split("\n").map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))];
  });
  return { matter: Object.fromEntries(entries), body: parts["body"] ?? "" };
}
