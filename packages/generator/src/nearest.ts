import { foldName, typingErrors } from "@wirecode/model";

const LONGEST = 64;

/** The candidate a person most likely meant, if any is near enough. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = foldName(written);
  let limit = wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || candidate === written) continue;
    const errors = typingErrors(wanted, foldName(candidate), limit);
    if (errors > limit) continue;
    [best, limit] = [candidate, errors - 1];
    if (limit < 0) break;
  }
  return best;
}
