import { INTERNAL, internal, type Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const ExplainPageWords = described(
  {
    title: "Title of the page that explains a pasted text, and the link to it.",
    lead: "What that page is for.",
    private: "That nothing of the text leaves the browser.",
    label: "Label of the field for the text.",
    hint: "Inside the empty field of the home page: what can be typed or pasted.",
    submit: "The button that explains.",
    file: "The button that chooses a file; a file can be dropped on the field as well.",
    link: "The button that copies an address of the page with the text in it.",
    offer: "Link from a search for many words to their explanation.",
    examples: "Before texts to try.",
    working: "While a text is read.",
    empty: "The field is empty.",
    none: "Nothing in the text is known.",
    failed: "What explains could not be loaded.",
    messages: "{count} of messages in the text.",
    times: "{count} of messages with the same answer.",
    lines: "{lines}, the numbers of the lines on which they stand, between commas.",
    summary: "Heading of the reasons, each with its number of messages.",
    codes: "Above the codes in a message.",
    text: "Name of a message with its codes marked, for screen readers.",
    rest: "{count} of further answers that are not shown.",
    cut: "Only the first {size}, in megabytes, of a text were read.",
    noScript: "What the page says where scripts do not run.",
    terminal: "Heading of how a terminal and a program do the same.",
    understood: "Heading of what is understood.",
    mail: "What is understood of mail: bounces, mailboxes, replies.",
    logs: "What is understood of the logs of mail servers.",
    web: "What is understood of HTTP: access logs and transcripts.",
    names: "What is understood of DNS: answers of tools and logs of resolvers.",
    calls: "What is understood of gRPC, WebSocket, SIP and FTP.",
  },
  "The page that explains a pasted text, and the field of the home page.",
).register(internal, INTERNAL);
export type ExplainPageWords = Shape<typeof ExplainPageWords>;
