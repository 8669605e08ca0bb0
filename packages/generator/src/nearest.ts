import levenshtein from "damerau-levenshtein";

const LONGEST = 64;

/** The candidate a person most likely meant, if any is near enough. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const wanted = fold(written);
  const limit = wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || candidate === written) continue;
    const distance = levenshtein(wanted, fold(candidate)).steps;
    if (distance <= limit && distance < (best?.distance ?? Infinity))
      best = { candidate, distance };
  }
  return best?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
