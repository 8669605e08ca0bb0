import type { CodeRef, Target } from "@wirecode/model";
import type { HrefOf } from "@wirecode/model/markdown";
import type { Language } from "../library/language.ts";
import type { Library } from "../library/library.ts";

/** What the address of every resource begins with. */
export const SCHEME = "wirecode://";

/** Where links lead: to resources, in the language of the page, and to addresses outside. */
export function linksIn({ locale }: Language, library: Library): HrefOf {
  const query = library.language().locale === locale ? "" : `?locale=${locale}`;
  return (to) => {
    if (to.kind === "url") return to.url;
    const path = pathTo(to);
    return path === undefined ? undefined : `${SCHEME}${path}${query}`;
  };
}

/** The path to what is a resource; `undefined` for what only a site has. */
function pathTo(to: Target): string | undefined {
  switch (to.kind) {
    case "code":
      return `${to.protocol}/${encodeURIComponent(to.code)}`;
    case "class":
      return `${to.protocol}/${encodeURIComponent(to.id)}`;
    case "protocol":
      return to.protocol;
    case "comparison":
      return `compare/${addressIn(to.a)}/${addressIn(to.b)}`;
    case "guide":
      return `guides/${encodeURIComponent(to.id)}`;
    case "provider":
      return `providers/${encodeURIComponent(to.id)}`;
    case "page":
      return to.page === "guides" || to.page === "providers" ? to.page : undefined;
    case "number":
    case "place":
    case "url":
      return undefined;
  }
}

function addressIn({ protocol, code }: CodeRef): string {
  return `${protocol}:${encodeURIComponent(code)}`;
}
