import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { count } from "./render/text.ts";
import type { Command } from "./command.ts";
import { dataOption } from "./common-options.ts";
import { isHiding } from "../diagnostic.ts";
import { EXIT } from "./io.ts";
import { report } from "./report.ts";

/** `sort`: puts codes, comparisons and terms in the order that `check` asks for. */
export const sort: Command = {
  name: "sort",
  about: "Put codes, comparisons and terms in their order, in facts and in words.",
  options: { data: dataOption },
  examples: ["wirecode-generate sort", "wirecode-generate sort --data codes"],
  async run(options, io) {
    const data = options.one("data") ?? "data";
    const [{ load }, { validate }, { ordersOf }, { sortText }, { parse }] = await Promise.all([
      import("../load/load.ts"),
      import("../validate/validate.ts"),
      import("../order/orders.ts"),
      import("../order/sort-text.ts"),
      import("../load/parse.ts"),
    ]);
    const loaded = load(data);
    const { partial, sources, diagnostics } = validate(loaded);
    // What cannot be read cannot be moved.
    const hiding = diagnostics.filter(isHiding);
    if (!partial || hiding.length > 0) {
      report(partial ? hiding : diagnostics, loaded.files, options, io);
      return EXIT.wrong;
    }
    const orders = ordersOf(partial);
    const sorted: string[] = [];
    for (const file of new Set(orders.map((order) => order.file))) {
      const source = sources.get(file);
      if (!source) continue;
      const text = orders
        .filter((order) => order.file === file)
        .reduce((before, order) => {
          const now = parse({ ...source, text: before }, 0).source;
          return now ? sortText(now, order) : before;
        }, source.text);
      if (text === source.text) continue;
      writeFileSync(join(data, file), text);
      sorted.push(file);
    }
    io.err(sorted.map((file) => `sorted: ${file}\n`).join(""));
    io.err(`${count(sorted.length, "file")} sorted.\n`);
    return EXIT.done;
  },
};
