import { z } from "zod";
import { lookUp } from "../answers/look-up.ts";
import type { Library } from "../library/library.ts";
import { protocolAmong, typed } from "./input.ts";
import { object, oneOf, published } from "./output.ts";
import { tool } from "./tool.ts";

export const lookupTool = tool({
  name: "lookup",
  title: "Look up a status code",
  description:
    "Tells what one status code means: its name, whether to retry, who has to act, what to do about it, when to send it, and the RFC section that says so. Takes numbers (`551`, `5.7.1`), names (`NXDOMAIN`, `UNAVAILABLE`, `Not Found`), classes (`5xx`) and spellings such as `smtp 551` or `ws 4001`. Without a protocol it tells every protocol's meaning apart: 503 is something else in HTTP, SMTP, SIP and FTP. Words that name no code are searched for.",
  input: (library: Library) =>
    z.object({
      protocol: protocolAmong(library),
      code: typed("The code as people write it: `551`, `5.7.1`, `NXDOMAIN`, `http/404`, `5xx`."),
    }),
  output: () => oneOf(object({ codes: published("codes") }), object({ hits: published("hits") })),
  answer: lookUp,
});
