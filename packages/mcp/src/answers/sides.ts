import {
  isAt,
  type Bundle,
  type Code,
  type CodeRef,
  type Located,
  type Side,
} from "@wirecode/model";
import type { Language } from "../library/language.ts";

/** Codes that were located, each with the bundle that tells about it. */
export function sidesOf(located: readonly Located<Code>[], language: Language): readonly Side[] {
  return located.flatMap(({ protocol, code }) => {
    const bundle = bundleOf(protocol, language);
    return bundle ? [{ code, bundle }] : [];
  });
}

/** The codes at some places, as far as they exist. */
export function sidesAt(places: readonly CodeRef[], language: Language): readonly Side[] {
  return places.flatMap((at) => {
    const bundle = bundleOf(at.protocol, language);
    const code = bundle?.codes.find((one) => isAt(one, at));
    return bundle && code ? [{ code, bundle }] : [];
  });
}

function bundleOf(protocol: string, { bundles }: Language): Bundle | undefined {
  return bundles.find((one) => one.protocol.id === protocol);
}
