import type { Diagnostic } from "../../diagnostic.ts";
import { firstOf } from "./most.ts";
import { readable } from "./show.ts";
import { visible } from "@wirecode/model";

/** Problems as workflow commands, the first of many, which GitHub shows beside the changed lines. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  const { shown, more } = firstOf(diagnostics);
  const rest = more > 0 ? `::notice title=wirecode::There are ${more} more problems.\n` : "";
  return shown.map((one) => `${annotation(one)}\n`).join("") + rest;
}

function annotation({
  rule,
  severity,
  message,
  help,
  at,
  also = [],
  didYouMean,
}: Diagnostic): string {
  const properties = {
    file: at.path,
    line: at.line,
    col: at.column,
    ...(at.length > 0 && { endColumn: at.column + at.length }),
    title: `wirecode ${rule}`,
  };
  const said = [
    didYouMean === undefined ? message : `${message} Did you mean \`${didYouMean}\`?`,
    ...also.map((place) => `See also ${place.path}:${place.line}:${place.column}.`),
    ...(help === undefined ? [] : [help]),
  ].map(readable);
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`,
  );
  return `::${severity} ${list.join(",")}::${escapeData(said.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
