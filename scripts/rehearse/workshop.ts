import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stopAll } from "./run.ts";

/** What the settings and secrets of whoever runs the rehearsal are called; no step sees them. */
const FOREIGN = /^(?:npm_|node_auth_token$|node_options$|actions_|github_token$|gh_token$|turbo_)/i;

/** A temporary folder in which everything happens, and what the programs that run there are told. */
export interface Workshop {
  readonly folder: string;
  /** npm knows only the settings and the cache that lie in the folder. */
  readonly env: NodeJS.ProcessEnv;
  /** Makes a folder in it, with files. */
  readonly room: (name: string, files?: Readonly<Record<string, string>>) => string;
  readonly useRegistry: (origin: string) => void;
  /** Ends what still runs and removes the folder. */
  readonly close: () => void;
}

export function openWorkshop(): Workshop {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "wirecode-rehearsal-")));
  const npmrc = join(folder, "npmrc");
  const settings = ["audit=false", "fund=false", "update-notifier=false", "provenance=false"];
  writeFileSync(npmrc, settings.join("\n"));
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return {
    folder,
    env: {
      ...Object.fromEntries(own),
      npm_config_userconfig: npmrc,
      npm_config_globalconfig: join(folder, "no-global-npmrc"),
      npm_config_cache: join(folder, "npm-cache"),
      // Until there is a registry of our own, nobody is asked.
      npm_config_registry: "http://127.0.0.1:9/",
      TURBO_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
    },
    room(name, files = {}) {
      const room = join(folder, name);
      mkdirSync(room, { recursive: true });
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(room, path)), { recursive: true });
        writeFileSync(join(room, path), text);
      }
      return room;
    },
    useRegistry(origin) {
      this.env["npm_config_registry"] = `${origin}/`;
      // npm publishes with a token only; a registry without accounts takes any.
      const token = `${origin.replace(/^http:/, "")}/:_authToken=rehearsal`;
      writeFileSync(npmrc, [...settings, token].join("\n"));
    },
    close() {
      stopAll();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
