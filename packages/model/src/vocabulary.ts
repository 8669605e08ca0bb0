/**
 * How the request ended, or where it stands, when this code arrives.
 *
 * - `failure`: it failed, and the code does not say whether that will pass.
 * - `unstated`: the code stands beside another one that says it, or leaves it to those who agree on its meaning.
 */
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
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What repeating the request can achieve.
 *
 * - `unneeded`: the request succeeded; there is nothing to repeat.
 * - `proceed`: nothing is repeated; the exchange goes on with its next step.
 * - `follow`: the request goes to where the answer points.
 * - `later`: the same request, unchanged, may succeed after a wait.
 * - `after-change`: only once the request, the credentials or a configuration has changed.
 * - `elsewhere`: the same request may succeed at another server.
 * - `conditional`: it depends on the request; the words of the code say on what.
 * - `unstated`: the code says nothing about it.
 * - `never`: no repetition of this request to this server can succeed.
 */
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
export type Retry = (typeof RETRIES)[number];

/** A party that can act on a code or send it. */
export const ACTORS = ["client", "server", "intermediary"] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * The standing of a code with those who standardize the protocol.
 *
 * - `reserved`: set aside, with no meaning to send.
 * - `private-use`: set aside for parties who agree on its meaning among themselves (RFC 8126 §4.1).
 * - `temporary`: registered for a limited time.
 */
export const STATUSES = [
  "registered",
  "deprecated",
  "obsolete",
  "reserved",
  "private-use",
  "temporary",
  "unofficial",
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Where an unofficial code comes from.
 *
 * - `folklore`: lists that copy one another; no document defines it.
 * - `draft`: an Internet-Draft that never became an RFC.
 * - `registry`: a registry mentions it beside another code without defining it.
 * - `survey`: a document reports having seen it.
 * - `vendor`: one product or operator, named in `vendor`.
 */
export const ORIGINS = ["folklore", "draft", "registry", "survey", "vendor"] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * How a code stands to a related one.
 *
 * - `twin`: the same condition, one temporary and one permanent.
 * - `counterpart`: the same situation, one accepting and one refusing.
 * - `same-meaning`: the same condition under another standing.
 * - `neighbour`: the two are weighed against each other.
 * - `next` and `previous`: one follows the other within an exchange.
 * - `replaced-by` and `replaces`: one took the place of the other.
 */
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
export type Relation = (typeof RELATIONS)[number];

/** What makes people take one code for another. */
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
export type Likeness = (typeof LIKENESSES)[number];
