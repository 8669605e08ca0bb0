import { UNREGISTERED } from "../vocabulary/facts.ts";
import { classPage } from "./class-page.ts";
import { codePage } from "./code-page.ts";
import type { PageContext } from "./context.ts";
import type { Page } from "./page.ts";
import type { Side } from "./side.ts";
import { unregisteredPage } from "./unregistered-page.ts";

/**
 * The page of a code, of a class in the shape of one, or of what nobody has registered.
 * @internal
 */
export function pageOfCode({ code, bundle }: Side, context: PageContext): Page {
  if (code.status === UNREGISTERED) return unregisteredPage(code, bundle, context);
  return code.kind === "class"
    ? classPage(String(code.code), bundle, context)
    : codePage(code, bundle, context);
}
