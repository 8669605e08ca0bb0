import {
  RETRIES,
  type Code,
  type CodeFacts,
  type Outcome,
  type Protocol,
  type Retry,
} from "@wirecode/model";
import { comment, commentSafe } from "./doc.ts";
import { firstSenses, kindsOf } from "./kinds.ts";
import { literal, ownTable, type Module } from "./print.ts";

// No code is long, and on a long text some patterns take for ever.
const LONGEST = 100;

/**
 * What to do about a code, by tables of the few codes that differ from their class: without facts, and for every code
 * that may come one day.
 */
export function guidanceModule(protocol: Protocol, codes: readonly Code[]): Module {
  const { official, unofficial } = kindsOf(codes);
  // The first sense of a value is an official one where there is one.
  const known = firstSenses([...official, ...unofficial]);
  return {
    path: `${protocol.id}/guidance`,
    source: protocol.id,
    code: [
      ...classesIn(protocol),
      ...successesIn(protocol, known),
      ...retriesIn(protocol, known),
      `export function isRetryable(code, idempotent = false) {
  const retry = retryOf(code);
  return retry === "later" || (idempotent && retry === "conditional");
}`,
    ],
    declarations: declarationsOf(protocol),
  };
}

function declarationsOf({ title, classes, code: { type }, unknown }: Protocol): readonly string[] {
  const name = commentSafe(title);
  const ids = classes.map(({ id }) => literal(id));
  const byClass =
    unknown?.as === undefined
      ? "One that nobody has registered counts as its class does."
      : `One that nobody has registered counts as ${unknown.as}.`;
  return [
    `${comment(`The class of a code of ${name}, registered or not.
@returns \`null\` for what is in no class.`)}
export declare function classOf(code: ${type}): ${[...ids, "null"].join(" | ")};`,
    `${comment(`Whether a code of ${name} says that what was asked for has been done. ${byClass}`)}
export declare function isSuccess(code: ${type}): boolean;`,
    `${comment(`What repeating the request can achieve after a code of ${name}: the \`retry\` of its facts, in the first of its senses.
${byClass}${unknown?.as === undefined ? '\n@returns `"unstated"` for what is in no class.' : ""}`)}
export declare function retryOf(code: ${type}): ${RETRY};`,
    `${comment(`Whether the same request, unchanged, may succeed after a wait.
@param idempotent - Whether the request may be carried out twice without harm: after some codes nobody knows whether it has
been already. \`false\` if absent.`)}
export declare function isRetryable(code: ${type}, idempotent?: boolean): boolean;`,
  ];
}

const RETRY = RETRIES.map(literal).join(" | ");

function classesIn({ classes }: Protocol): readonly string[] {
  if (classes.length === 0) return ["export function classOf() {\n  return null;\n}"];
  const rows = classes.map(({ id, codes }) => `  [${literal(id)}, ${regularExpression(codes)}],\n`);
  return [
    `const classes = [\n${rows.join("")}];`,
    `export function classOf(code) {
  const text = String(code);
  return (text.length <= ${LONGEST} && classes.find(([, codes]) => codes.test(text))?.[0]) || null;
}`,
  ];
}

/** A pattern as a literal, for which slashes and line ends have to be escaped. */
function regularExpression(pattern: string): string {
  return String(new RegExp(pattern.includes("|") ? `^(?:${pattern})$` : `^${pattern}$`));
}

function successesIn(protocol: Protocol, codes: readonly CodeFacts[]): readonly string[] {
  const successful = classesWith(protocol, ({ outcome }) => outcome === "success");
  const unlike = codes.filter(
    (code) => isSuccess(code.outcome) !== successful.includes(code.class ?? ""),
  );
  const byClass = successful.map((id) => `classOf(code) === ${literal(id)}`).join(" || ");
  const listed = unlike.map(({ code }) => literal(code));
  if (unlike.length === 0)
    return [`export function isSuccess(code) {\n  return ${byClass || "false"};\n}`];
  const answer =
    byClass === "" ? "unlike.includes(code)" : `(${byClass}) !== unlike.includes(code)`;
  return [
    `const unlike = [${listed.join(", ")}];`,
    `export function isSuccess(code) {\n  return ${answer};\n}`,
  ];
}

function isSuccess(outcome: Outcome): boolean {
  return outcome === "success";
}

function retriesIn(protocol: Protocol, codes: readonly CodeFacts[]): readonly string[] {
  const own = codes.filter((code) => code.retry !== classRetry(protocol, code.class));
  const rows = own.map(({ code, retry }) => [code, literal(retry)] as const);
  const classes = protocol.classes.map(({ id, retry }) => [id, literal(retry)] as const);
  const steps = [
    ...(rows.length > 0 ? ["retries[code]"] : []),
    ...(classes.length > 0 ? ["classRetries[classOf(code)]"] : []),
    literal(unknownRetry(protocol, codes)),
  ];
  return [
    ...(rows.length > 0 ? [`const retries = ${ownTable(rows)};`] : []),
    ...(classes.length > 0 ? [`const classRetries = ${ownTable(classes)};`] : []),
    `export function retryOf(code) {\n  return ${steps.join(" ?? ")};\n}`,
  ];
}

/** What a code that nobody has registered counts as where classes do not say it. */
function unknownRetry({ unknown }: Protocol, codes: readonly CodeFacts[]): Retry {
  return codes.find(({ code }) => code === unknown?.as)?.retry ?? "unstated";
}

function classRetry({ classes }: Protocol, id: string | null): Retry | undefined {
  return classes.find((one) => one.id === id)?.retry;
}

function classesWith(
  { classes }: Protocol,
  has: (one: Protocol["classes"][number]) => boolean,
): readonly string[] {
  return classes.filter(has).map(({ id }) => id);
}
