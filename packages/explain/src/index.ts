export type { FoundCode, FoundCodeRole, Message, MessageProvider, Reason } from "@wirecode/core";
export { explain } from "./explain.ts";
export { explainLine, lineReader, type LineReader } from "./lines/reader.ts";
export { textReader, type TextReader } from "./text-reader.ts";
