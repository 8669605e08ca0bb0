import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { permits } from "./permits.ts";
import { SHIPPED } from "./policy.ts";

const FILE = "THIRD-PARTY-NOTICES.txt";
// What is ours lies there too, by a link.
const PACKAGE = /^(?<folder>.*\/node_modules\/(?!@wirecode\/)(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

interface Context {
  emitFile(file: { type: "asset"; fileName: string; source: string }): string;
}

type Output = { type: "asset" } | { type: "chunk"; moduleIds: string[] };

/** A plugin of rolldown that puts the licences of what is in a bundle beside it. */
export function notices() {
  return {
    name: "third-party-notices",
    generateBundle(this: Context, _: unknown, bundle: Record<string, Output>) {
      const modules = Object.values(bundle).flatMap((one) =>
        one.type === "chunk" ? one.moduleIds : [],
      );
      const source = noticesFor(modules);
      if (source !== undefined) this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}

/**
 * The licences that have to go with a bundle.
 *
 * @param modules the files that are in it
 * @returns nothing if all of it is ours
 * @throws Error for a package whose licence does not let us, or that brings no licence
 */
export function noticesFor(modules: readonly string[]): string | undefined {
  const folders = new Set(
    modules.flatMap((id) => PACKAGE.exec(id.replaceAll("\\", "/"))?.groups?.["folder"] ?? []),
  );
  const texts = [...folders].map(notice).toSorted();
  if (texts.length === 0) return undefined;
  return `This software includes the packages below, each under its own licence.\n\n${texts.join("\n")}`;
}

function notice(folder: string) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!permits(String(license), SHIPPED)) {
    throw new Error(
      `${name} ${version} is about to be shipped under ${license}. Use something else in its place: scripts/licences/policy.ts lists what we ship.`,
    );
  }
  const files = readdirSync(folder).filter((file) => LICENCE.test(file));
  if (files.length === 0) {
    throw new Error(
      `${name} ${version} is about to be shipped and brings no licence text. Use something else in its place.`,
    );
  }
  const texts = files.map((file) =>
    readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"),
  );
  return `---\n${name} ${version} (${license})\n\n${texts.map((text) => `${text.trim()}\n`).join("\n")}`;
}
