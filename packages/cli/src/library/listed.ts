import {
  classCodes,
  searchProtocol,
  unregisteredCode,
  type Bundle,
  type Code,
  type ListedProtocol,
  type Located,
  type Side,
} from "@wirecode/model";
import type { Reading } from "./library.ts";

/** The protocols of a library for lookups in a language. Their codes are read only when somebody looks at them. */
export function listedProtocols({ library, locale }: Reading): readonly ListedProtocol<Code>[] {
  return library.protocols().map((id) => {
    return {
      ...searchProtocol(library.codeless(locale, id).protocol),
      get codes() {
        return library.bundle(locale, id).codes;
      },
      get classes() {
        return classCodes(library.bundle(locale, id));
      },
      unregistered: (value) => unregisteredCode(library.bundle(locale, id), value),
    };
  });
}

/** The protocol of a bundle for lookups. */
export function listedBundle(bundle: Bundle): ListedProtocol<Code> {
  const { protocol, codes } = bundle;
  return {
    ...searchProtocol(protocol),
    codes,
    classes: classCodes(bundle),
    unregistered: (value) => unregisteredCode(bundle, value),
  };
}

/** Codes that were located, each with the bundle that tells about it. */
export function withBundles(
  codes: readonly Located<Code>[],
  { library, locale }: Reading,
): readonly Side[] {
  return codes.map(({ protocol, code }) => ({ code, bundle: library.bundle(locale, protocol) }));
}
