export * from "./published.ts";
export * from "./vocabulary/protocol-groups.ts";
export * from "./edition/data-changes.ts";
export * from "./edition/edition.ts";
export * from "./answers/index.ts";
export * from "./page/index.ts";
