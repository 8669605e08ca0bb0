import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { openLibrary } from "../library/library.ts";
import { newServer } from "../new-server.ts";

const library = openLibrary();

/** A client of the SDK that talks to a server in the same process. */
export async function connect(): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await newServer(library).connect(there);
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(here);
  return client;
}

/** What a tool answers: its text, its structure, and whether it was called wrongly. */
export async function call(client: Client, name: string, args: Readonly<Record<string, unknown>>) {
  const { content, structuredContent, isError } = await client.callTool({
    name,
    arguments: { ...args },
  });
  const [first] = content;
  const text = first?.type === "text" ? first.text : "";
  const structured = isRecord(structuredContent) ? structuredContent : undefined;
  return { text, structured, isError: isError === true };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
