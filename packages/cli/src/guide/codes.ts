import { isAt, type GuideOutcome } from "@wirecode/core/model";
import type { Found } from "../catalogue/quick.ts";
import type { Library } from "../catalogue/library.ts";

/** The codes of an outcome with the bundles they stand in. */
export function codesOf(
  { codes }: GuideOutcome,
  library: Library,
  locale: string,
): readonly Found[] {
  return codes.flatMap((ref) => {
    const bundle = library.bundle(locale, ref.protocol);
    const code = bundle.codes.find((one) => isAt(one, ref));
    return code ? [{ code, bundle }] : [];
  });
}
