import { parseArgs } from "node:util";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import manifest from "../package.json" with { type: "json" };
import { openLibrary } from "./library/library.ts";
import { newServer } from "./new-server.ts";

/** The longest message of a client in bytes: as much as the longest text that may be explained takes as JSON. */
const LONGEST_MESSAGE = 32 * 1024 * 1024;

const USAGE = `Usage: wirecode-mcp [--locale <tag>]

Serves the Model Context Protocol on standard input and output; a client starts it.
  --locale <tag>  the language of answers where nobody asks for another, such as ar
  --version       prints the version
  --help          prints this help
`;

try {
  const { values } = parseArgs({
    options: {
      locale: { type: "string" },
      version: { type: "boolean", short: "v" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(USAGE);
  else if (values.version) process.stdout.write(`${manifest.version}\n`);
  else serve(values.locale);
} catch (error) {
  tell(error);
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

function serve(locale: string | undefined): void {
  const library = openLibrary(locale);
  if (locale !== undefined && !library.speaks(locale)) {
    const tags = library.locales.map(({ tag }) => tag).join(", ");
    tell(new Error(`There are no words in ${JSON.stringify(locale)}. There are ${tags}.`));
  }
  const { stdin, stdout } = process;
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: LONGEST_MESSAGE });
  serveStdio(() => newServer(library), { transport, onerror: tell });
}

/** Standard output belongs to the protocol. */
function tell(error: unknown): void {
  process.stderr.write(`wirecode-mcp: ${error instanceof Error ? error.message : String(error)}\n`);
}
