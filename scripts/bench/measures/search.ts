import { readFileSync } from "node:fs";
import {
  bundles,
  search as ask,
  type Bundle,
  type CodeFacts,
  type ProtocolText,
} from "@wirecode/core";
import { duration, median } from "../figures.ts";
import { importPeer, installPeers, versionOfPeer } from "../peers.ts";
import { inRepository } from "../places.ts";
import type { Measure } from "../measure.ts";

/** What is asked of MiniSearch. */
type EngineClass = new (options: {
  readonly fields: readonly string[];
  readonly storeFields: readonly string[];
}) => {
  addAll(documents: readonly object[]): void;
  search(
    query: string,
    options: { readonly prefix: boolean },
  ): readonly {
    readonly address: string;
  }[];
};

const AIM = 0.005;

/** What people type, and the codes of which one should be among the first three. */
const QUERIES = [
  {
    query: "mailbox full",
    codes: ["smtp:552", "smtp:452", "smtp-enhanced:5.2.2", "smtp-enhanced:4.2.2"],
  },
  { query: "too many requests", codes: ["http:429"] },
  { query: "not found", codes: ["http:404", "sip:404"] },
  { query: "NXDOMAIN", codes: ["dns:3"] },
  { query: "unavailable", codes: ["grpc:14", "http:503", "sip:503"] },
  { query: "gateway timeout", codes: ["http:504", "sip:504"] },
  { query: "bad sequence", codes: ["smtp:503", "ftp:503"] },
  { query: "connection lost without close frame", codes: ["websocket:1006"] },
  { query: "user not local", codes: ["smtp:551"] },
  { query: "5.1.1", codes: ["smtp-enhanced:5.1.1"] },
  { query: "busy here", codes: ["sip:486"] },
  { query: "deadline exceeded", codes: ["grpc:4"] },
  { query: "صندوق البريد ممتلئ", codes: ["smtp:552", "smtp:452"] },
  { query: "المستخدم ليس محليا", codes: ["smtp:551", "smtp:251"] },
  { query: "تسلسل الأوامر", codes: ["smtp:503"] },
];

export const search: Measure = {
  name: "search",
  about: "search over every protocol in both languages",
  async run() {
    installPeers();
    const [english, arabic] = ["en", "ar"].map((locale) => textsIn(locale));
    const textsFor = (query: string) => (/\p{Script=Arabic}/u.test(query) ? arabic : english) ?? [];
    const mini = await miniSearch([english, arabic].flatMap((texts = []) => bundles(texts)));
    const engines = [
      {
        what: "`search(query, texts)` of core, in the language of the query",
        ask: (query: string) => ask(query, textsFor(query)).map(addressOf),
      },
      { what: `MiniSearch ${versionOfPeer("minisearch")} on the same texts`, ask: mini },
    ];
    const found = engines.map(({ what, ask: answer }) => {
      for (const { query } of QUERIES) answer(query);
      const times = QUERIES.map(({ query }) =>
        median(Array.from({ length: 20 }, () => timed(() => answer(query)))),
      );
      const right = QUERIES.filter(({ query, codes }) =>
        answer(query)
          .slice(0, 3)
          .some((code) => codes.includes(code)),
      );
      return { what, median: median(times), slowest: Math.max(...times), right: right.length };
    });
    const [ours, peer] = found;
    if (!ours || !peer) throw new Error("There is nothing to compare.");
    return {
      title: "Search",
      about: `${QUERIES.length} queries in English and Arabic over all codes, after the first of each; right is a query with a code that people mean among its first three.`,
      head: ["What", "Median", "Slowest", "Right"],
      rows: found.map(({ what, median: middle, slowest, right }) => [
        what,
        duration(middle),
        duration(slowest),
        `${right} of ${QUERIES.length}`,
      ]),
      aims: [
        {
          wanted: "Answers in under 5 ms.",
          found: `${duration(ours.slowest)} at most`,
          met: ours.slowest < AIM,
        },
        {
          wanted: "At least as many right as MiniSearch.",
          found: `${ours.right} beside ${peer.right}`,
          met: ours.right >= peer.right,
        },
      ],
    };
  },
};

/** The words on all protocols that the language has any for. */
function textsIn(locale: string) {
  const ids: readonly string[] = read("packages/core/generated/facts/protocols.json");
  return ids
    .map((id): ProtocolText => read(`packages/text/generated/text/${locale}/${id}.json`))
    .filter(({ codes }) => Object.keys(codes).length > 0);
}

function read(file: string) {
  return JSON.parse(readFileSync(inRepository(file), "utf8"));
}

function addressOf({ protocol, code }: CodeFacts) {
  return `${protocol}:${code}`;
}

async function miniSearch(all: readonly Bundle[]): Promise<(query: string) => readonly string[]> {
  const { default: MiniSearch } = await importPeer<{ readonly default: EngineClass }>("minisearch");
  const fields = ["code", "name", "mnemonic", "phrase", "title", "summary", "meaning", "seen"];
  const index = new MiniSearch({ fields, storeFields: ["address"] });
  const documents = all
    .flatMap(({ codes }) => codes)
    .map(({ text, ...facts }, id) => ({
      ...facts,
      ...text,
      id,
      code: String(facts.code),
      address: addressOf(facts),
    }));
  index.addAll(documents);
  return (query) => index.search(query, { prefix: true }).map(({ address }) => address);
}

function timed(work: () => unknown) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
