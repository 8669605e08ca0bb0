import type {
  McpServer,
  StandardSchemaWithJSON,
  ToolAnnotations,
} from "@modelcontextprotocol/server";
import { printPage } from "@wirecode/model/markdown";
import type { z } from "zod";
import type { Answer } from "../answers/answer.ts";
import { problemAnswer } from "../answers/problem-answer.ts";
import { Unanswered } from "../answers/unanswered.ts";
import type { Language } from "../library/language.ts";
import type { Library } from "../library/library.ts";
import { linksIn } from "../resources/address.ts";
import { localeAmong } from "./input.ts";

/** What a tool is, before a server has it. */
interface Definition<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** By what an assistant chooses it. */
  readonly description: string;
  /** What it is called with besides the language. */
  readonly input: (library: Library) => Input;
  /** The JSON Schema of its structured answer, made when somebody lists the tools. */
  readonly output: () => Readonly<Record<string, unknown>>;
  /** @throws Unanswered where there is no answer. */
  readonly answer: (
    input: z.output<Input>,
    language: Language,
    signal: AbortSignal,
  ) => Answer | Promise<Answer>;
}

/** Gives a server a tool that answers from a library. */
export type Tool = (server: McpServer, library: Library) => void;

/** Every tool reads what is installed, changes nothing, asks nobody, and says the same each time. */
const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Makes a tool: what it answers goes to programs in its structure and to readers as Markdown. */
export function tool<Input extends z.ZodObject>(definition: Definition<Input>): Tool {
  const { name, title, description, input, output, answer } = definition;
  const outputSchema = described(output);
  const annotations = { title, ...READ_ONLY };
  return (server, library) => {
    const own = input(library);
    const inputSchema = own.extend({ locale: localeAmong(library) });
    const config = { title, description, inputSchema, outputSchema, annotations };
    server.registerTool(name, config, async (given, { mcpReq: { signal } }) => {
      signal.throwIfAborted();
      const asked = own.parse(given);
      const language = library.language(localeOf(given));
      try {
        return result(await answer(asked, language, signal), language, library);
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        const told = result(problemAnswer(error, language), language, library);
        return { ...told, ...(error.misuse && { isError: true }) };
      }
    });
  };
}

function localeOf(given: object): string | undefined {
  return "locale" in given && typeof given.locale === "string" ? given.locale : undefined;
}

function result({ structured, shown }: Answer, language: Language, library: Library) {
  const text = printPage(shown, linksIn(language, library));
  return { content: [{ type: "text" as const, text }], structuredContent: { ...structured } };
}

/** A JSON Schema in the form that the SDK takes. What it describes is made by us, and the tests judge it. */
function described(output: () => Readonly<Record<string, unknown>>): StandardSchemaWithJSON {
  const schema = () => ({ ...output() });
  return {
    "~standard": {
      version: 1,
      vendor: "wirecode",
      validate: (value) => ({ value }),
      jsonSchema: { input: schema, output: schema },
    },
  };
}
