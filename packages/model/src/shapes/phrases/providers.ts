import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const ProviderWords = described(
  {
    title:
      "Title of the list of providers (who operates or ships what answers), and the link to it.",
    summary: "One sentence on what the pages of providers say, above their list.",
    of: "Title of the page of a {provider}: what its error texts mean.",
    mail: "Heading of the providers of mailboxes and of sending.",
    filters: "Heading of the filters that mail passes.",
    blocklists: "Heading of the lists of addresses and domains that mail is refused from.",
    edge: "Heading of what stands before web servers: networks, load balancers, proxies.",
    servers:
      "Heading of programs that people run themselves: mail servers, web servers, directories.",
    uncoded: "Heading, on a provider's page, of texts that come with no code.",
    text: "Label of the words by which a text is recognised.",
    codes: "Label of the codes that a text comes with.",
    source: "{source}, a link, and {date}: where the provider says so, and when it was read there.",
    own: "{page}, a link: the provider's own page.",
  },
  "The pages of providers, which say what an answer means more exactly than the standard.",
).register(internal, INTERNAL);
export type ProviderWords = Shape<typeof ProviderWords>;
