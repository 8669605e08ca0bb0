import { compareTool } from "./compare.ts";
import { decideTool } from "./decide.ts";
import { explainTool } from "./explain.ts";
import { lookupTool } from "./lookup.ts";
import { mapTool } from "./map.ts";
import { searchTool } from "./search.ts";

/** Every tool, in the order in which assistants see them. */
export const TOOLS = [
  explainTool,
  lookupTool,
  compareTool,
  searchTool,
  mapTool,
  decideTool,
] as const;
