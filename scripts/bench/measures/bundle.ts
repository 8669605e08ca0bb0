import { whole } from "../figures.ts";
import { installPeers, PEERS } from "../peers.ts";
import { inRepository } from "../places.ts";
import { CASES, type Case } from "../../size/cases.ts";
import { measure } from "../../size/measure.ts";
import type { Measure } from "../measure.ts";

/** One constant of the other protocols, with what people use for it. */
const OTHERS: readonly Case[] = [
  other("@grpc/grpc-js", "{ status }", "status.UNAVAILABLE", "node"),
  other("@connectrpc/connect", "{ Code }", "Code.Unavailable"),
  other("websocket-close-codes", "{ CloseCode }", "CloseCode.GoingAway"),
  other("sip-status", "status", "status[486]"),
  other("dns-rcodes", "rcodes", "rcodes.NameError"),
  other("haraka-dsn", "dsn", "dsn.addr_bad_dest_mbox()", "node"),
];

const OURS = [
  ["grpc", "Unavailable"],
  ["websocket", "GoingAway"],
  ["sip", "BusyHere"],
  ["dns", "NxDomain"],
  ["smtp-enhanced", "PermanentBadDestinationMailboxAddress"],
].map(([id = "", member = ""]) => ({
  task: "One constant",
  from: `@wirecode/core/${id}/members`,
  expression: member,
  code: `import { ${member} } from "@wirecode/core/${id}/members"; console.log(${member});`,
}));

function other(from: string, names: string, expression: string, platform?: "node"): Case {
  const code = `import ${names} from ${JSON.stringify(from)}; console.log(${expression});`;
  return { task: "One constant", from, expression, code, ...(platform && { platform }) };
}

export const bundle: Measure = {
  name: "bundle",
  about: "bytes in a bundle",
  async run() {
    installPeers();
    const measured = [
      ...(await measure([...CASES, ...OURS], inRepository(""))),
      ...(await measure(OTHERS, PEERS)),
    ];
    const bundlers = Object.keys(measured[0]?.bytes ?? {});
    const constants = measured.filter(({ from }) => from.endsWith("/members"));
    const most = Math.max(
      ...constants.flatMap(({ bytes }) => [bytes["esbuild"] ?? 0, bytes["rollup"] ?? 0]),
    );
    const phrases =
      measured.find(({ expression }) => expression === "httpPhrases[code]")?.bytes["esbuild"] ??
      Number.NaN;
    return {
      title: "Bytes in a bundle",
      about:
        "A program that does no more than the line says, minified and gzipped. `packages/core/SIZE.md` has the same and is checked.",
      head: ["From", "Task", "Expression", ...bundlers],
      rows: measured.map(({ from, task, expression, bytes }) => [
        `\`${from}\``,
        task,
        `\`${expression}\``,
        ...bundlers.map((name) => (bytes[name] === undefined ? "–" : whole(bytes[name]))),
      ]),
      aims: [
        {
          wanted: "One constant at most 60 bytes in esbuild and Rollup, imported from `members`.",
          found: `${most} bytes`,
          met: most <= 60,
        },
        {
          wanted: "Code to phrase at most 1,131 bytes for HTTP.",
          found: `${phrases} bytes`,
          met: phrases <= 1131,
        },
      ],
      notes: [
        "A dash stands where a bundler cannot: CommonJS needs a plugin in Rollup, and packages for Node are none for a page. esbuild keeps an enum whole that it meets through another module (`HttpStatus` of `@wirecode/core/http`), since it follows no namespace across files.",
      ],
    };
  },
};
