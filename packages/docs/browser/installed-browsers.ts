import { posix, win32 } from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const BUNDLES = ["Google Chrome", "Chromium"];
const FOLDERS = ["Google\\Chrome", "Chromium"];

/** Where Chromium or Chrome is when somebody has installed it, the likeliest place first. */
export function placesOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === "win32") {
    const { ProgramFiles = "C:\\Program Files", LOCALAPPDATA } = env;
    const others = [env["ProgramFiles(x86)"], LOCALAPPDATA];
    return [ProgramFiles, ...others]
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        FOLDERS.map((folder) => win32.join(root, folder, "Application\\chrome.exe")),
      );
  }
  const commands = (env["PATH"] ?? "")
    .split(posix.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => COMMANDS.map((name) => posix.join(folder, name)));
  if (platform !== "darwin") return commands;
  const bundles = BUNDLES.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...bundles, ...commands];
}
