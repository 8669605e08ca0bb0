import { Failure } from "../failure.ts";
import { runNpm } from "../run.ts";
import { rehearseReadme } from "./readme-calls.ts";
import type { Parcel } from "../tarballs/parcel.ts";

/** What people type, what it prints, and how it ends. */
interface Call {
  readonly type: string;
  readonly prints: string;
  readonly exit?: number;
}

/**
 * Runs the installed command as people do.
 * @param room where cli is installed
 */
export async function consumeCommand(
  room: string,
  { manifest, files }: Parcel,
  env: NodeJS.ProcessEnv,
) {
  const calls: readonly Call[] = [
    { type: "--version", prints: manifest.version },
    { type: "551", prints: "SMTP 551" },
    { type: "smtp 551 --json", prints: '"name": "UserNotLocal"' },
    { type: "compare smtp 211 551 --locale ar", prints: "211 أم 551" },
    { type: "explain node_modules/@wirecode/explain/README.md", prints: "gRPC 14 UNAVAILABLE" },
    { type: "smtp 999", prints: "SMTP has no code 999.", exit: 1 },
  ];
  for (const { type, prints, exit = 0 } of calls) {
    // It runs what is installed or nothing.
    const args = ["--no", "--", "wirecode", ...type.split(" ")];
    const { printed, ran } = await runNpm("npx", args, { cwd: room, env, expect: exit });
    if (!printed.includes(prints)) {
      throw new Failure(`It does not print ${prints}`, { ran, output: printed });
    }
  }
  const shown = await rehearseReadme(manifest, files.get("README.md") ?? "", { cwd: room, env });
  return `${calls.length} calls, ${shown} of the README`;
}
