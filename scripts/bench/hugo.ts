import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/**
 * The version of Hugo, which is installed from Debian where that is possible.
 *
 * @returns nothing where it cannot be had
 */
export function hugoVersion(): string | undefined {
  const present = installedVersion();
  if (present !== undefined) return present;
  console.error("Installing Hugo …");
  spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "hugo"], {
    stdio: "ignore",
  });
  return installedVersion();
}

function installedVersion(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  // Without Hugo there is no output at all.
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
}

/**
 * Lets Hugo render Markdown pages with a layout of its own, as plain as ours.
 *
 * @param folder an empty one
 */
export async function runHugo(
  folder: string,
  pages: readonly { readonly path: string; readonly content: string }[],
) {
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(
    join(folder, "config.toml"),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home", "404"]\n',
  );
  writeFileSync(
    join(folder, "layouts/_default/single.html"),
    '<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>',
  );
  const made = new Set();
  for (const { path, content } of pages) {
    // An index.md would be a page of its own that takes the others along.
    const file = join(folder, "content", path.replace(/index\.md$/, "listing.md"));
    const parent = join(file, "..");
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
  const ran = await runCommand("hugo", ["--quiet", "--destination", "public"], { cwd: folder });
  const output = readdirSync(join(folder, "public"), { recursive: true, encoding: "utf8" });
  const rendered = output.filter((name) => name.endsWith(".html")).length;
  if (rendered < pages.length) throw new Error(`Hugo made ${rendered} of ${pages.length} pages.`);
  return ran;
}
