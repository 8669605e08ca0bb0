import { setTimeout } from "node:timers/promises";

const ASSIGNMENTS = "https://www.iana.org/assignments/";
const LONGEST = 30_000;
const PAUSES = [2_000, 10_000];

/**
 * Fetches a table from IANA, again after a pause when the network or the server fails.
 *
 * @param pauses in milliseconds, one before each further try
 * @throws Error that says what came instead
 */
export async function fetchTable(
  file: string,
  request: typeof fetch = fetch,
  pauses: readonly number[] = PAUSES,
): Promise<string> {
  const url = `${ASSIGNMENTS}${file}`;
  for (const pause of pauses) {
    const text = await once(url, request).catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
    });
    if (text !== undefined) return text;
    await setTimeout(pause);
  }
  return await once(url, request);
}

/** An answer that another try would not change. */
class Refusal extends Error {}

async function once(url: string, request: typeof fetch) {
  const response = await request(url, {
    signal: AbortSignal.timeout(LONGEST),
    headers: { "user-agent": "wirecode-drift (+https://github.com/wirecode/wirecode)" },
  }).catch((error: unknown) => {
    throw new Error(`${url} cannot be fetched: ${reasonOf(error)}.`, { cause: error });
  });
  if (response.ok) return await response.text();
  const message = `${url} answers ${response.status}.`;
  throw response.status < 500 && response.status !== 429
    ? new Refusal(message)
    : new Error(message);
}

function reasonOf(error: unknown) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
