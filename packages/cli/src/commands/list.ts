import { openProtocol } from "../library/address.ts";
import { pageContext } from "../library/page-context.ts";
import { codesPage } from "../pages/codes-page.ts";
import { protocolsPage } from "../pages/protocols-page.ts";
import { page } from "../print/page.ts";
import { Trouble } from "../trouble/trouble.ts";
import {
  asciiDigits,
  isOfficial,
  nearWords,
  type Bundle,
  type ProtocolEntry,
} from "@wirecode/model";
import type { Answer, Command, Question } from "./command.ts";

/** Lists the protocols, or the codes of one: the official ones, and the others when asked for. */
export const list: Command = (question) => {
  const [protocol, tooMany] = question.words;
  if (tooMany !== undefined) {
    const args = { command: "list", word: tooMany };
    throw new Trouble("misuse", "tooMany", args);
  }
  if (protocol !== undefined) return codes(question, protocol);
  if (question.options.class !== undefined) {
    throw new Trouble("misuse", "tooFew", { command: "list --class" });
  }
  return protocols(question);
};

function protocols(question: Question): Answer {
  const { library, locale } = question;
  const bundles = library.protocols().map((id) => library.bundle(locale, id));
  return {
    json: (): readonly ProtocolEntry[] =>
      bundles.map(({ protocol, words: { lang, bodyLang, summary, about } }) => ({
        ...protocol,
        text: { lang, bodyLang, summary, about },
      })),
    view: (width) => page(protocolsPage(pageContext(question, { bundles })), width),
  };
}

function codes(question: Question, word: string): Answer {
  const { library, locale, options } = question;
  const bundle = openProtocol({ library, locale }, word);
  const wanted = options.class === undefined ? undefined : openClass(bundle, options.class);
  const inClass = bundle.codes.filter((code) => wanted === undefined || code.class === wanted);
  const all = options.given.includes("unofficial");
  const shown = inClass.filter((code) => all || isOfficial(code));
  const hidden = inClass.length - shown.length;
  return {
    json: () => shown,
    view: (width) => {
      const context = pageContext(question, { bundles: [bundle] });
      return page(codesPage({ bundle, shown, hidden, wanted }, context), width);
    },
  };
}

/** The id of a class, also written `5`, `5xx` or `5XX`. */
function openClass({ protocol }: Bundle, word: string): string {
  const ids = protocol.classes.map(({ id }) => id);
  const wanted = asciiDigits(word).toLowerCase();
  const exact = ids.find((id) => id.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const [digit] = /^\d(?=(?:xx|yz)?$)/.exec(wanted) ?? [];
  const begun = digit === undefined ? [] : ids.filter((id) => id.startsWith(digit));
  const [only, ...others] = begun;
  if (only !== undefined && others.length === 0) return only;
  const choice = { didYouMean: nearWords(wanted, ids), known: ids };
  throw new Trouble("misuse", "unknownClass", { protocol: protocol.title, class: word }, choice);
}
