import {
  ResourceTemplate,
  type ListResourcesCallback,
  type ListResourcesResult,
  type McpServer,
} from "@modelcontextprotocol/server";
import type { Library } from "../library/library.ts";
import { SCHEME } from "./address.ts";
import {
  completeAddress,
  completeCode,
  completeGuide,
  completeLocale,
  completeProtocol,
  completeProvider,
} from "./completions.ts";
import { readResource } from "./read-resource.ts";

const MARKDOWN = "text/markdown";

interface Described {
  readonly title: string;
  readonly description: string;
}

/** Gives a server everything that has a page: it lists protocols and guides; codes and comparisons are templates. */
export function registerResources(server: McpServer, library: Library): void {
  const protocol = (typed: string) => completeProtocol(typed, library);
  const code = (typed: string, filled?: Parameters<typeof completeCode>[1]) =>
    completeCode(typed, filled, library);
  const locale = (typed: string) => completeLocale(typed, library);
  const address = (typed: string) => completeAddress(typed, library);
  const guide = (typed: string) => completeGuide(typed, library);
  const provider = (typed: string) => completeProvider(typed, library);

  // What comes first is asked first whether an address is one of its own.
  add("code-json", template("{protocol}/{code}.json", { protocol, code }), {
    title: "Status code as JSON",
    description: "Everything that is known of a code, for programs.",
    mimeType: "application/json",
  });
  add("code-in-language", template("{protocol}/{code}{?locale}", { protocol, code, locale }), {
    title: "Status code in another language",
    description: "The page of a code in one of the languages that there are.",
  });
  add("comparison", template("compare/{a}/{b}", { a: address, b: address }), {
    title: "Two status codes compared",
    description: "What tells two codes apart, each written as protocol and code: `smtp:450`.",
  });
  add(
    "guide",
    template("guides/{guide}", { guide }, () => guidesIn(library)),
    {
      title: "Guide",
      description: "A question that people ask, with every answer and where it leads.",
    },
  );
  add("provider", template("providers/{provider}", { provider }), {
    title: "Provider",
    description: "What a mail service, a filter, a list or a server says beside the codes.",
  });
  add("code", template("{protocol}/{code}", { protocol, code }), {
    title: "Status code",
    description: "What a code means, whether to retry, who has to act, and who says so.",
  });
  add(
    "protocol",
    template("{protocol}", { protocol }, () => protocolsIn(library)),
    {
      title: "Protocol",
      description: "All codes of a protocol, and how they work.",
    },
  );

  function add(name: string, at: ResourceTemplate, about: Described & { mimeType?: string }) {
    const config = { mimeType: MARKDOWN, ...about };
    server.registerResource(name, at, config, (uri) => readResource(uri, library));
  }
}

function template(
  path: string,
  complete: Readonly<Record<string, (typed: string, filled?: object) => string[]>>,
  list?: ListResourcesCallback,
): ResourceTemplate {
  return new ResourceTemplate(`${SCHEME}${path}`, { list, complete });
}

function protocolsIn(library: Library): ListResourcesResult {
  const { bundles } = library.language();
  return {
    resources: bundles.map(({ protocol: { id, title }, words }) =>
      listed(id, { title, description: words.summary }),
    ),
  };
}

/** The guides, and the lists of them and of providers. */
function guidesIn(library: Library): ListResourcesResult {
  const { guides, phrases } = library.language();
  const { title, summary } = phrases.guides;
  const { providers } = phrases;
  return {
    resources: [
      listed("providers", { title: providers.title, description: providers.summary }),
      listed("guides", { title, description: summary }),
      ...guides.map((one) =>
        listed(`guides/${one.id}`, { title: one.title, description: one.summary }),
      ),
    ],
  };
}

function listed(path: string, { title, description }: Described) {
  return { uri: `${SCHEME}${path}`, name: path, title, description };
}
