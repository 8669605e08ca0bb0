import type { Answer } from "./types.ts";
import { markup } from "../src/html/markup.ts";
import { moduleScript } from "../src/html/script.ts";

/**
 * An answer whose page learns of changes. What is no page becomes one where something went wrong, so that it
 * loads anew as soon as that is mended.
 */
export function withLive(answer: Answer, generation: string): Answer {
  const script = moduleScript(`/_dev/live.js?generation=${generation}`);
  if (answer.status === 500) {
    const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>This page could not be made</title>${script}</head>
<body><main><h1>This page could not be made</h1><pre>${String(answer.body)}</pre></main></body>
</html>
`;
    return { ...answer, type: "text/html; charset=utf-8", body: page.source };
  }
  if (typeof answer.body !== "string" || !answer.type.startsWith("text/html")) return answer;
  return { ...answer, body: answer.body.replace("</head>", () => `${script.source}\n</head>`) };
}
