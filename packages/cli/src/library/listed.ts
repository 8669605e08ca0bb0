import {
  classCode,
  type Bundle,
  type Code,
  type ListedProtocol,
  type Located,
  type Side,
} from "@wirecode/core/model";
import type { Reading } from "./library.ts";

/** The protocols of a library for lookups in a language. Their codes are read only when somebody looks at them. */
export function listedProtocols({ library, locale }: Reading): readonly ListedProtocol<Code>[] {
  return library.protocols().map((id) => {
    const { title, aliases, classes, code } = library.codeless(locale, id).protocol;
    return {
      id,
      title,
      ...(aliases && { aliases }),
      type: code.type,
      get codes() {
        return library.bundle(locale, id).codes;
      },
      get classes() {
        const bundle = library.bundle(locale, id);
        return classes.flatMap((one) => classCode(bundle, one.id) ?? []);
      },
    };
  });
}

/** The protocol of a bundle for lookups. */
export function listedBundle(bundle: Bundle): ListedProtocol<Code> {
  const { protocol, codes } = bundle;
  const { id, title, aliases, code } = protocol;
  return {
    id,
    title,
    ...(aliases && { aliases }),
    type: code.type,
    codes,
    classes: protocol.classes.flatMap((one) => classCode(bundle, one.id) ?? []),
  };
}

/** Codes that were located, each with the bundle that tells about it. */
export function withBundles(
  codes: readonly Located<Code>[],
  { library, locale }: Reading,
): readonly Side[] {
  return codes.map(({ protocol, code }) => ({ code, bundle: library.bundle(locale, protocol) }));
}
