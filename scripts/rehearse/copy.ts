import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { run } from "./run.ts";
import { workspaces } from "../release/workspaces.ts";

/**
 * Copies the repository: its history, and the files as they are now, committed or not. What is installed
 * is linked; what is built stays behind, so that nothing is published that a clone could not build.
 */
export async function copyRepository(root: string, copy: string, env: NodeJS.ProcessEnv) {
  const git = (cwd: string, ...args: string[]) => run("git", args, { cwd, env });
  await git(root, "clone", "--quiet", "--shared", "--no-checkout", root, copy);
  const listed = await git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const file of new Set(listed.stdout.split("\0"))) {
    // What has been removed from the work tree is still in the index.
    if (file === "" || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(root, file), join(copy, file));
  }
  await git(copy, "add", "--all");
  const me = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
  const plain = ["-c", "commit.gpgsign=false", "commit", "--no-verify", "--allow-empty"];
  await git(copy, ...me, ...plain, "--quiet", "--message", "rehearsal");
  for (const { folder } of [{ folder: "." }, ...workspaces(root)]) {
    linkInstalled(root, copy, join(folder, "node_modules"));
  }
}

/** Links what a `node_modules` holds: workspaces to the copy, everything else to where it is installed. */
function linkInstalled(root: string, copy: string, folder: string) {
  const from = join(root, folder);
  if (!existsSync(from)) return;
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith("@")) linkInstalled(root, copy, join(folder, name));
    else if (name === ".bin") {
      cpSync(join(from, name), join(copy, folder, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } else if (!name.startsWith(".")) {
      const path = join(from, name);
      // npm links workspaces and installs everything else.
      const target = lstatSync(path).isSymbolicLink()
        ? join(copy, relative(realpathSync(root), realpathSync(path)))
        : path;
      symlinkSync(target, join(copy, folder, name), "junction");
    }
  }
}
