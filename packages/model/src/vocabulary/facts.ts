/** Every {@link Outcome}. */
export const OUTCOMES = [
  "provisional",
  "intermediate",
  "success",
  "redirection",
  "transient-failure",
  "permanent-failure",
  "failure",
  "unstated",
] as const;

/** Every {@link Retry}. */
export const RETRIES = [
  "unneeded",
  "proceed",
  "follow",
  "later",
  "after-change",
  "elsewhere",
  "conditional",
  "never",
  "unstated",
] as const;

/** Every {@link Actor}. */
export const ACTORS = [
  "client",
  "server",
  "intermediary",
  "program",
  "operator",
  "system",
  "shell",
  "container-engine",
  "service-manager",
] as const;

/** Every {@link Status}. */
export const STATUSES = [
  "registered",
  "deprecated",
  "obsolete",
  "reserved",
  "private-use",
  "temporary",
  "unofficial",
] as const;

/** The {@link Status} of a code that nobody has registered, which no entry has. */
export const UNREGISTERED = "unregistered";

/** Every {@link Origin}. */
export const ORIGINS = ["folklore", "draft", "registry", "survey", "vendor"] as const;

/** Every {@link Relation}. */
export const RELATIONS = [
  "twin",
  "counterpart",
  "same-meaning",
  "neighbour",
  "next",
  "previous",
  "replaced-by",
  "replaces",
] as const;

/** Every {@link Likeness}. */
export const LIKENESSES = [
  "same-command",
  "same-request",
  "same-phrase",
  "similar-name",
  "same-condition",
  "same-exchange",
  "same-number",
  "similar-number",
] as const;

/** Every {@link CommonAttribute}, in the order in which a comparison lists them. */
export const COMMON_ATTRIBUTES = [
  "outcome",
  "retry",
  "act",
  "class",
  "status",
  "sentBy",
  "onWire",
  "standard",
] as const;

/** The value of a list that covers everything the attribute declares. */
export const ANY = "any";
