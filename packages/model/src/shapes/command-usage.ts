import { z } from "zod";
import type { Shape } from "../schema/shape.ts";

const lines = z.array(z.string()).readonly();

export const CommandUsage = z
  .strictObject({
    command: z.string().meta({ description: "Its name; `show` is what needs none." }),
    usages: lines.meta({ description: "How it is written." }),
    summary: z.string().min(1).meta({ description: "What it does, in one sentence." }),
    options: lines.meta({ description: "Those that it takes, such as `--json`." }),
    examples: lines.meta({ description: "Command lines to try." }),
  })
  .meta({ title: "Usage", description: "How a command is used: what `wirecode help` lists." });
export type CommandUsage = Shape<typeof CommandUsage>;

export const CompletionScript = z
  .strictObject({
    shell: z.string().meta({ description: "The shell that reads it." }),
    script: z.string().min(1).meta({ description: "What the shell has to run at its start." }),
  })
  .meta({ title: "Completion", description: "The completion of the command for a shell." });
export type CompletionScript = Shape<typeof CompletionScript>;
