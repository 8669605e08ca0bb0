import { refOf } from "../facts/code-ref.ts";
import { pairPath } from "../facts/pair.ts";
import type { CodeFacts } from "../shapes/code.ts";
import type { CodeRef, CodeValue, Pair } from "../shapes/pair.ts";
import type { Retry } from "../shapes/vocabulary.ts";

/**
 * Where a link leads: to something the catalogue knows, to a place on the same page, or out of it.
 * @internal
 */
export type Target =
  | PageTarget
  /** A place on the page itself, by its id. */
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "url"; readonly url: string };

/**
 * What has a page.
 * @internal
 */
export type PageTarget =
  | CodeTarget
  | {
      readonly kind: "class";
      readonly protocol: string;
      readonly id: string;
      readonly retry: Retry;
    }
  | { readonly kind: "number"; readonly value: CodeValue }
  | { readonly kind: "protocol"; readonly protocol: string }
  | ({ readonly kind: "comparison" } & Pair)
  | { readonly kind: "guide"; readonly id: string }
  /** The page of a provider, and a note on it. */
  | { readonly kind: "provider"; readonly id: string; readonly place?: string }
  /** A page of which there is one, and a place on it. */
  | { readonly kind: "page"; readonly page: SinglePage; readonly place?: string };

/**
 * The page of a code; its retry is what links to it are coloured by.
 * @internal
 */
export interface CodeTarget extends CodeRef {
  readonly kind: "code";
  readonly retry: Retry;
}

/**
 * The page of a code.
 * @internal
 */
export function targetOf(
  code: Pick<CodeFacts, "protocol" | "code" | "sense" | "retry">,
): CodeTarget {
  return { kind: "code", ...refOf(code), retry: code.retry };
}

/**
 * The pages of which every language has one.
 * @internal
 */
export type SinglePage =
  "home" | "guides" | "providers" | "glossary" | "moving" | "about" | "contribute";

const SINGLE: Readonly<Record<SinglePage, string>> = {
  home: "index",
  guides: "guides/index",
  providers: "providers/index",
  glossary: "glossary",
  moving: "moving",
  about: "about",
  contribute: "contribute",
};

/**
 * The page that a target lies on, as its path below its language and without an extension: `smtp/551`, `smtp/index`.
 * @returns `undefined` for a place on the page itself and for an address outside.
 * @internal
 */
export function pathOf(target: PageTarget): string;
/** @internal */
export function pathOf(target: Target): string | undefined;
export function pathOf(target: Target): string | undefined {
  switch (target.kind) {
    case "code":
      return `${target.protocol}/${target.code}`;
    case "class":
      return `${target.protocol}/${target.id}`;
    case "number":
      return String(target.value);
    case "protocol":
      return `${target.protocol}/index`;
    case "comparison":
      return pairPath(target);
    case "guide":
      return `guides/${target.id}`;
    case "provider":
      return `providers/${target.id}`;
    case "page":
      return SINGLE[target.page];
    case "place":
    case "url":
      return undefined;
  }
}

/**
 * The place on its page that a target names, by its id.
 * @internal
 */
export function placeOf(target: Target): string | undefined {
  if (target.kind === "place") return target.id;
  return target.kind === "page" || target.kind === "provider" ? target.place : undefined;
}
