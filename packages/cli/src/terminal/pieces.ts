/** How long a stream is quiet until what came is answered without waiting for more. */
const QUIET = 150;

/** That something cannot be read; its message is why, in the words of the system. */
export class Unreadable extends Error {}

/**
 * The pieces of a stream as they come, and `undefined` each time that nothing more comes for a moment.
 * @throws Unreadable
 */
export async function* piecesOf(
  open: () => AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array | undefined, void> {
  const encoder = new TextEncoder();
  const pieces = open()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = pieces.next();
      if (await isQuiet(next)) yield undefined;
      const { done, value } = await next.catch(refuse);
      if (done === true) return;
      yield typeof value === "string" ? encoder.encode(value) : value;
    }
  } finally {
    await pieces.return?.();
  }
}

/** `ENOENT: no such file or directory, open 'x'` without what the reader knows or does not want to. */
function refuse(error: unknown): never {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
  const [reason = ""] = error.message
    .replace(`${String(error.code)}: `, "")
    .split(`, ${String(error.syscall)}`);
  throw new Unreadable(reason);
}

/** Whether a promise is kept only after a moment; nothing is said of what becomes of it. */
async function isQuiet(promise: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moment = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), QUIET);
  });
  const come = promise.then(
    () => false,
    () => false,
  );
  const quiet = await Promise.race([come, moment]);
  clearTimeout(timer);
  return quiet;
}
