import type { Shape } from "../../schema/shape.ts";
import { described } from "./section.ts";

export const FindingPatterns = described(
  {
    twin: "{temporary} and {permanent}: the same condition, temporary and permanent.",
    counterpart: "{accepting} and {refusing}: the same situation.",
    "same-meaning": "{standard} and {other}: the same condition under another standing.",
    next: "{first} and {second}: one follows the other in an exchange.",
    "replaced-by": "{old} and {new}.",
    member: "{code} of {class}.",
    defaults: "What is said of a class holds for the codes of it that state nothing else.",
    title: "{code} with what has happened, {title}, for each of the two.",
    sameReaction: "Behind the titles, where facts do not tell the two apart.",
    alike: "{a} and {b}, where facts do not tell them apart and there are no titles.",
  },
  "Sentences about a pair, one for each thing that facts can tell.",
);
export type FindingPatterns = Shape<typeof FindingPatterns>;

export const AdvicePatterns = described(
  {
    nothingToChoose: "{a} and {b}: no situation can yield either code.",
    doNotSend: "{code}: no standard in force defines it.",
    deprecated: "{code}: its standard advises against it.",
    neverSent: "{code}: it is reserved, or exists in logs and programs only.",
    leaveToVendor: "{code} and {vendor}: it is a vendor's own.",
    sendInstead: "{code} and {instead}: the code to send in its place.",
  },
  "Advice where no author wrote any.",
);
export type AdvicePatterns = Shape<typeof AdvicePatterns>;

export const MappingPatterns = described(
  {
    direction: "{from} and {to}: the direction of a table.",
    oneWay: "{from} and {to}: the reverse is another table.",
    otherwise: "{code} that the table names in no row.",
    source: "{source} of a table.",
  },
  "What is said about a code in another list of codes.",
);
export type MappingPatterns = Shape<typeof MappingPatterns>;
