import { asciiDigits, foldName, keyOf } from "@wirecode/model";
import type { Library } from "../library/library.ts";

/** What a template is filled in with so far. */
interface Filled {
  readonly arguments?: Readonly<Record<string, string>>;
}

/** The protocols that have a name which begins with what was typed. */
export function completeProtocol(typed: string, library: Library): string[] {
  const wanted = foldName(typed);
  const { protocols } = library.language();
  const named = protocols.filter(({ id, title, aliases = [] }) =>
    [id, title, ...aliases].some((name) => foldName(name).startsWith(wanted)),
  );
  return named.map(({ id }) => id);
}

/** The codes of the protocol that was filled in which begin with what was typed; of every protocol where none was. */
export function completeCode(
  typed: string,
  filled: Filled | undefined,
  library: Library,
): string[] {
  const wanted = asciiDigits(typed).toLowerCase();
  const { bundles } = library.language();
  const protocol = filled?.arguments?.["protocol"];
  const own = bundles.filter((one) => protocol === undefined || one.protocol.id === protocol);
  const keys = own.flatMap(({ codes }) => codes.map((code) => String(keyOf(code))));
  return [...new Set(keys)].filter((key) => key.toLowerCase().startsWith(wanted));
}

/** The codes that begin with what was typed, with their protocols: `smtp:551`. */
export function completeAddress(typed: string, library: Library): string[] {
  const wanted = asciiDigits(typed).toLowerCase();
  const { bundles } = library.language();
  return bundles
    .flatMap(({ protocol, codes }) => codes.map((code) => `${protocol.id}:${keyOf(code)}`))
    .filter((address) => address.toLowerCase().startsWith(wanted));
}

/** The guides that begin with what was typed. */
export function completeGuide(typed: string, library: Library): string[] {
  const ids = library.language().guides.map(({ id }) => id);
  return ids.filter((id) => id.startsWith(typed.toLowerCase()));
}

/** The providers that begin with what was typed. */
export function completeProvider(typed: string, library: Library): string[] {
  const ids = library.language().context.providers.map(({ id }) => id);
  return ids.filter((id) => id.startsWith(typed.toLowerCase()));
}

/** The languages that begin with what was typed. */
export function completeLocale(typed: string, library: Library): string[] {
  const tags = library.locales.map(({ tag }) => tag);
  return tags.filter((tag) => tag.toLowerCase().startsWith(typed.toLowerCase()));
}
