import { McpServer } from "@modelcontextprotocol/server";
import manifest from "../package.json" with { type: "json" };
import type { Library } from "./library/library.ts";
import { registerResources } from "./resources/index.ts";
import { TOOLS } from "./tools/index.ts";

/** What assistants are told before they have seen a tool. */
const instructions = ({ protocols }: Library) =>
  `Wirecode knows the status codes of ${protocols.join(", ")}, each fact with the section of the standard that says so. Whenever somebody pastes an error, a bounce or a log, call explain with the whole text; for a code call lookup, for two codes compare, for words search. Answers are exact: cite them, with their references, rather than what you remember. Give \`locale\` for an answer in the language of the person you talk to.`;

/** A server with all tools and resources, not yet connected to anybody. */
export function newServer(library: Library): McpServer {
  const server = new McpServer(
    {
      name: "wirecode",
      title: "Wirecode",
      version: manifest.version,
      websiteUrl: manifest.homepage,
    },
    {
      instructions: instructions(library),
      // What is installed stays as it is.
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
    },
  );
  for (const register of TOOLS) register(server, library);
  registerResources(server, library);
  return server;
}
