import { cpus, release, totalmem, type } from "node:os";

/** What the figures depend on. */
export function machine() {
  const [first] = cpus();
  return {
    Machine: `${cpus().length} × ${first?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 1024 ** 3)} GiB`,
    System: `${type()} ${release().split(/[^\d.]/, 1)[0]}`,
    Node: process.version,
  };
}
