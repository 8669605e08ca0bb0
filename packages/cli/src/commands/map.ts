import {
  codeTranslations,
  labelOf,
  locate,
  mappingPage,
  nearWords,
  translation,
  type CodeRef,
  type Side,
} from "@wirecode/model";
import { openAlone } from "../library/address.ts";
import { listedProtocols, withBundles } from "../library/listed.ts";
import { protocolNamed } from "../library/protocol-named.ts";
import { openQuickly, splitAddress } from "../library/quick.ts";
import { pageContext } from "../library/page-context.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import type { Command, Question } from "./command.ts";

/** Says what a code is in other protocols, table by table. */
export const map: Command = (question) => {
  const { library, locale } = question;
  const found = open(question);
  const wanted = destination(found, question);
  const tables = library
    .mappings(locale)
    .filter(({ to }) => wanted === undefined || to.id === wanted)
    .filter((table) => translation(found.code, table));
  if (tables.length === 0) {
    const code = `${found.bundle.protocol.title} ${labelOf(found.code)}`;
    throw new Trouble("unknown", "noMapping", { code });
  }
  const known = library.protocols();
  const codeAt = (at: CodeRef) =>
    known.includes(at.protocol) ? library.code(locale, at) : undefined;
  return {
    json: () => tables.flatMap((table) => codeTranslations(found.code, table, codeAt)),
    view: (width) => {
      const context = pageContext(question, { bundles: [found.bundle] });
      return page(mappingPage(found, tables, context), width);
    },
  };
};

function open(question: Question): Side {
  const { words } = question;
  const [first = "", second, third] = words;
  const address = splitAddress(first) ?? (second === undefined ? undefined : [first, second]);
  const isAddress = address && words.length === (splitAddress(first) ? 1 : 2);
  const quick = isAddress ? openQuickly(question, address) : undefined;
  if (quick) return quick;
  const { codes } = locate(words.join(" "), listedProtocols(question));
  const tables = question.library.mappings(question.locale);
  const mapped = codes.find(({ code }) => tables.some((table) => translation(code, table)));
  const [located] = mapped ? [mapped] : codes;
  const [found] = located ? withBundles([located], question) : [];
  if (found) return found;
  if (isAddress) return openAlone(question, address);
  const surplus = splitAddress(first) ? second : third;
  if (surplus !== undefined) {
    throw new Trouble("misuse", "tooMany", { command: "map", word: surplus });
  }
  throw new Trouble("misuse", "tooFew", { command: "map" });
}

/** The id of the list that is asked for, or Trouble that names those that a table leads to. */
function destination({ bundle }: Side, { library, locale, options }: Question) {
  if (options.to === undefined) return undefined;
  const ids = library
    .mappings(locale)
    .filter(({ from }) => from.id === bundle.protocol.id)
    .map(({ to }) => to.id);
  const id = protocolNamed(options.to, ids);
  if (id !== undefined) return id;
  const choice = { didYouMean: nearWords(options.to, ids), known: ids };
  const args = { protocol: bundle.protocol.title, target: options.to };
  throw new Trouble("unknown", "unknownTarget", args, choice);
}
