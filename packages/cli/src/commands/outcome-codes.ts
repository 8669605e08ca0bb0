import { isAt, type GuideOutcome, type Side } from "@wirecode/model";
import type { Library } from "../library/library.ts";

/** The codes of an outcome with the bundles they stand in. */
export function codesOf(
  { codes }: GuideOutcome,
  library: Library,
  locale: string,
): readonly Side[] {
  return codes.flatMap((ref) => {
    const bundle = library.bundle(locale, ref.protocol);
    const code = bundle.codes.find((one) => isAt(one, ref));
    return code ? [{ code, bundle }] : [];
  });
}
