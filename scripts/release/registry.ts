import { Failure } from "../version/failure.ts";
import { runNpm } from "../version/run.ts";

/**
 * The versions of a package that the registry has, none of a package that it does not know.
 *
 * @throws Failure when it does not answer
 */
export async function publishedVersions(name: string): Promise<readonly string[]> {
  const registry = runNpm(["config", "get", "registry"]).trim().replace(/\/*$/, "/");
  // npm runs for many seconds between two questions, and the registry closes a connection that nobody uses.
  const headers = { connection: "close" };
  const response = await fetch(`${registry}${encodeURIComponent(name)}`, { headers });
  if (response.status === 404) return [];
  if (!response.ok) {
    throw new Failure(`The registry answers ${response.status} to the question for ${name}.`);
  }
  const { versions = {} }: { versions?: Record<string, unknown> } = JSON.parse(
    await response.text(),
  );
  return Object.keys(versions);
}
