import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { PACKAGE } from "../src/places.ts";
import { placesOf } from "./installed-browsers.ts";
import { unpackChromium } from "./unpack.ts";

const CACHE = join(PACKAGE, "node_modules/.cache");
const FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", join(homedir(), ".fonts")];

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names, else the one inside the npm package, else an
 * installed one.
 */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = find();
  return await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
}

type Executable = { executablePath: string; env: Readonly<Record<string, string>> };

function find(): Executable {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  }
  if (process.platform === "linux" && process.arch === "x64") return packaged();
  const places = placesOf(process.platform, process.env);
  const executablePath = places.find((file) => existsSync(file));
  if (executablePath) return { executablePath, env: {} };
  throw new Error(
    "No browser found, and the one inside the npm package runs on Linux x64 only. Install Chromium or Chrome, or set " +
      `CHROMIUM_PATH. Looked for:\n${places.map((file) => `  ${file}`).join("\n")}`,
  );
}

function packaged(): Executable {
  const folder = unpackChromium(CACHE);
  const executablePath = join(folder, "chromium");
  return {
    executablePath,
    env: {
      ...(lacksLibraries(executablePath) && { LD_LIBRARY_PATH: join(folder, "al2023/lib") }),
      // Without any font no text is painted, and the check of contrasts would have nothing to see.
      ...(!hasFonts() && { FONTCONFIG_FILE: join(folder, "fonts.conf") }),
    },
  };
}

function lacksLibraries(executable: string) {
  return spawnSync(executable, ["--version"]).status !== 0;
}

function hasFonts() {
  return FONT_FOLDERS.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: "utf8" }).some((name) =>
        /\.(?:ttf|otf|ttc|pfb|woff2?)$/i.test(name),
      ),
  );
}
