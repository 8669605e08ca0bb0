import { z } from "zod";
import { translations } from "../answers/translations.ts";
import type { Library } from "../library/library.ts";
import { protocolAmong, typed } from "./input.ts";
import { object, oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

export const mapTool = tool({
  name: "map",
  title: "Translate a code into another protocol",
  description:
    "Says what a status code becomes in another protocol, by the published table that says so, with its source: gRPC to HTTP and back, SIP to ISDN causes, SMTP to enhanced codes and others. Each table holds in its own direction only. Use it when writing a gateway or reading one's log.",
  input: (library: Library) =>
    z.object({
      protocol: protocolAmong(library),
      code: typed("The code to translate: `14`, `UNAVAILABLE`, `404`, `grpc 14`."),
      to: typed(
        "The protocol or list to translate into, such as `http`; all of them if absent.",
      ).optional(),
    }),
  output: () => oneOf(object({ translations: published("translations") })),
  answer: translations,
});
