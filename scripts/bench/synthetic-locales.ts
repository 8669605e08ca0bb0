import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA, GENERATOR } from "./places.ts";

// Kinds of English, so that the rules about sentences and plurals hold for them too.
const REGIONS = ["AU", "BZ", "CA", "GB", "IE", "IN", "JM", "KE", "NZ", "PH", "SG", "US", "ZA"];

/**
 * Copies our data with more languages, whose words are the English ones again.
 *
 * @param folder where to
 * @param locales how many languages in all, at least two
 */
export function dataInLanguages(folder: string, locales: number) {
  cpSync(DATA, folder, { recursive: true });
  const tags = REGIONS.slice(0, locales - 2).map((region) => `en-${region}`);
  const entries = tags.map((tag) => `${tag}:\n  endonym: Language ${tag}\n  direction: ltr\n`);
  const file = join(folder, "locales.yaml");
  writeFileSync(file, readFileSync(file, "utf8") + entries.join(""));
  for (const texts of textFolders(folder)) {
    for (const tag of tags) cpSync(join(texts, "en.yaml"), join(texts, `${tag}.yaml`));
  }
  // Every translation remembers which English words it was made from.
  for (const tag of tags) {
    const command = [GENERATOR, "stamp", "--locale", tag, "--data", folder];
    execFileSync(process.execPath, command, { stdio: "ignore" });
  }
}

function textFolders(folder: string) {
  const names = readdirSync(folder).map((name) => (name === "phrases" ? name : `${name}/text`));
  return names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "en.yaml")));
}
