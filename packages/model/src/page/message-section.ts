import { covers, headlineOf, nameBeside } from "../facts/key.ts";
import { unregisteredCode } from "../facts/unregistered.ts";
import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { FoundCode, Message } from "../shapes/message.ts";
import { valueLabel } from "../words/attribute-words.ts";
import { visible } from "../words/invisible.ts";
import type { CodeItem } from "./code-block.ts";
import { codeItem } from "./code-item.ts";
import type { PageContext } from "./context.ts";
import { link, wire, type Inlines } from "./inline.ts";
import { inlines, MARKED } from "./marks.ts";
import type { Section } from "./page.ts";
import { speechOf } from "./words.ts";

/** What notices without a code are about: they all report on undelivered mail. */
const CODELESS = "smtp";

/**
 * What a message means: why it failed, whether to retry, who has to act and whether the address is dead, and then the codes
 * that stand in it.
 * @param context - Its bundles have the codes of the message's protocols.
 * @internal
 */
export function messageSection(message: Message, context: PageContext): Section {
  const { codes } = message;
  const items = codes.map((one) => foundCodeItem(one, context));
  return {
    id: `message-${message.line}`,
    heading: headingOf(message, context),
    blocks: [
      { kind: "table", head: [], rows: verdictRows(message, context) },
      ...(items.length > 0 ? [{ kind: "codeList", items } as const] : []),
    ],
  };
}

/** Why it failed; where nothing says so, the code that it rests on. */
function headingOf({ reason, protocol, codes }: Message, context: PageContext): Inlines {
  const { explain } = context.phrases;
  if (reason !== null) return [explain.reasons[reason]];
  const main =
    codes.find((one) => one.protocol === protocol && one.role !== "overruled") ?? codes[0];
  if (!main) return [explain.noReason];
  const side = lookUp(main, context);
  if (!side.code) return [{ kind: "name", text: side.label }];
  const name = nameBeside(side.code);
  return [{ kind: "name", text: side.label }, ...(name === undefined ? [] : [" ", wire(name)])];
}

/** The questions that people ask, with the answers that the message gives. */
function verdictRows(message: Message, context: PageContext): readonly (readonly Inlines[])[] {
  const { retry, act, address, recipient, provider, confidence, protocol } = message;
  const { explain, attributes } = context.phrases;
  const bundle = context.bundleOf(protocol ?? CODELESS);
  const speech = bundle && speechOf(bundle, context);
  const valueOf = (id: string, value: string | readonly string[]): Inlines =>
    speech ? inlines(valueLabel(id, value, speech, MARKED)) : [];
  const rows: readonly (readonly Inlines[] | undefined)[] = [
    [[attributes.retry.label], valueOf("retry", retry)],
    // Of a code that no standard lists, nobody knows who has to act.
    act.length > 0 || retry !== "unstated"
      ? [[attributes.act.label], valueOf("act", act)]
      : undefined,
    address ? [[explain.address], [explain.addresses[address]]] : undefined,
    recipient === null ? undefined : [[explain.recipient], [wire(visible(recipient))]],
    provider
      ? [[explain.provider], [link({ kind: "url", url: provider.url }, provider.title)]]
      : undefined,
    [[explain.confidence], [explain.confidences[confidence]]],
  ];
  return rows.filter((row) => row !== undefined);
}

interface Sought {
  /** What it is called, with its protocol. */
  readonly label: string;
  /** Absent where no standard says anything of it. */
  readonly code?: Code;
}

/** A code with what its protocol says about it. */
function lookUp(
  { protocol, code }: Pick<FoundCode, "protocol" | "code">,
  context: PageContext,
): Sought {
  const bundle = context.bundleOf(protocol);
  const title = bundle?.protocol.title ?? protocol;
  const found = bundle && (entryOf(bundle, code) ?? unregisteredCode(bundle, code));
  if (!found) return { label: `${title} ${code}` };
  // A number says nothing without its protocol; `5.1.1` does.
  const isNumber = bundle.protocol.code.type === "number";
  const own = found.range ? code : headlineOf(found);
  return { label: isNumber ? `${title} ${own}` : own, code: found };
}

/** The entry of a value, or that of the range it lies in. Of several senses, the first is the one that is met most. */
function entryOf({ codes }: Bundle, value: string): Code | undefined {
  return codes.find((one) => covers(one, value));
}

/**
 * A code of a text in a list, with what its protocol calls it and how it stands to the rest of the text.
 * @internal
 */
export function foundCodeItem(
  found: Pick<FoundCode, "protocol" | "code"> & Partial<Pick<FoundCode, "role">>,
  context: PageContext,
): CodeItem {
  const { label, code } = lookUp(found, context);
  const { roles } = context.phrases.explain;
  const { role } = found;
  const note =
    role === "status" || role === "embedded" || role === "overruled" ? roles[role] : undefined;
  const marked = note === undefined ? {} : { note };
  return code ? codeItem(code, context, { label, ...marked }) : { label, text: [], ...marked };
}
