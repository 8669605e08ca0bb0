import {
  classCode,
  type Bundle,
  type Code,
  type ListedProtocol,
  type Located,
  type Protocol,
} from "@wirecode/core/model";
import type { Question } from "../command/command.ts";
import type { Found } from "./address.ts";
import type { Library } from "./library.ts";

/** The protocols of a library for lookups in a language. Their codes are read only when somebody looks at them. */
export function listedProtocols({
  library,
  locale,
}: Pick<Question, "library" | "locale">): readonly ListedProtocol<Code>[] {
  return library.protocols().map((id) => {
    const { title, aliases, classes, code } = declaration(library, locale, id);
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

/** What a protocol declares; it stands in front of its codes, which are left unread. */
function declaration(library: Library, locale: string, id: string): Protocol {
  return (library.excerpt(locale, id, []) ?? library.bundle(locale, id)).protocol;
}

/** Codes that were located, each with the bundle that tells about it. */
export function withBundles(
  codes: readonly Located<Code>[],
  { library, locale }: Pick<Question, "library" | "locale">,
): readonly Found[] {
  return codes.map(({ protocol, code }) => ({ code, bundle: library.bundle(locale, protocol) }));
}
