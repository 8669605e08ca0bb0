import {
  fill,
  foundCodeItem,
  type Inlines,
  type MessageSummary,
  type PageContext,
  type Section,
} from "@wirecode/model";
import type { Shown } from "../print/page.ts";

/** How many messages there are for each reason, code and provider. */
export function summaryPage(
  { messages, reasons, codes, providers }: MessageSummary,
  context: PageContext,
): Shown {
  const { terminal, explain } = context.phrases;
  return {
    title: [fill(terminal.messageCount, { count: String(messages) })],
    sections: [
      counts("reasons", terminal.byReason, reasons, ({ reason }) => [
        [reason === null ? explain.noReason : explain.reasons[reason]],
      ]),
      counts("codes", terminal.byCode, codes, ({ protocol, code }) => {
        const { label, text } = foundCodeItem({ protocol, code }, context);
        return [[{ kind: "wire", text: label }], text];
      }),
      counts("providers", terminal.byProvider, providers, ({ title, url }) => [
        [{ kind: "name", text: title }],
        [{ kind: "wire", text: url }],
      ]),
    ],
  };
}

function counts<T extends { readonly count: number }>(
  id: string,
  heading: string,
  counted: readonly T[],
  told: (one: T) => readonly Inlines[],
): Section {
  const rows = counted.map((one) => [
    [{ kind: "numeral", text: String(one.count) } as const],
    ...told(one),
  ]);
  return { id, heading: [heading], blocks: [{ kind: "table", head: [], rows }] };
}
