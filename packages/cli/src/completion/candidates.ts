import { keyOf, walkGuide } from "@wirecode/model";
import { OPTIONS, type OptionName } from "../argv/options.ts";
import { parse } from "../argv/parse.ts";
import { route } from "../argv/route.ts";
import type { Library } from "../library/library.ts";
import { protocolNamed } from "../library/protocol-named.ts";
import { COMMANDS, entryOf } from "../argv/commands.ts";
import { filesBeginning } from "./files.ts";
import { SHELLS } from "./scripts.ts";

/** Something that can stand where the cursor is. */
export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

interface Words {
  readonly library: Library;
  readonly locale: string;
}

/** What can stand behind some words, whatever the current word begins with. */
export function candidates(before: readonly string[], current: string, all: Words): Candidate[] {
  const [option, typed] = current.startsWith("--") ? current.split("=") : [before.at(-1)];
  if (option === "--locale" || option === "--class" || option === "--to") {
    const values = { "--locale": locales, "--class": classes, "--to": destinations }[option](
      before,
      all,
    );
    if (typed === undefined) return current.startsWith("-") ? options(before, all) : values;
    return values.map(({ value, ...rest }) => ({ value: `${option}=${value}`, ...rest }));
  }
  if (current.startsWith("-")) return options(before, all);
  return words(parse(before).words, current, all);
}

function options(before: readonly string[], { library, locale }: Words): Candidate[] {
  const { terminal } = library.phrases(locale);
  const { words: typed, given } = parse(before);
  const { command } = route(typed, library.protocols());
  const names: readonly OptionName[] = entryOf(command).options;
  return names
    .filter((name) => !given.includes(name))
    .map((name) => ({ value: `--${name}`, description: terminal[OPTIONS[name].summary] }));
}

function words(typed: readonly string[], current: string, all: Words): Candidate[] {
  const [first, ...rest] = typed;
  const firstProtocol = first === undefined ? undefined : protocol(first, all);
  if (first === undefined) return [...commands(all), ...protocols(all), ...begun(current, all)];
  if (firstProtocol !== undefined) return rest.length === 0 ? codes(firstProtocol, all) : [];
  if (first === "explain") return filesBeginning(current).map((value) => ({ value }));
  if (first === "compare") return compared(rest, current, all);
  if (first === "map") return mapped(rest, current, all);
  if (first === "decide") return decided(rest, all);
  if (rest.length > 0) return [];
  if (first === "list") return protocols(all);
  if (first === "help") return commands(all);
  return first === "completion" ? SHELLS.map((value) => ({ value })) : [];
}

/** A protocol and two codes, or two addresses. */
function compared(typed: readonly string[], current: string, all: Words): Candidate[] {
  const [first] = typed;
  if (first === undefined || (first.includes(":") && typed.length === 1)) {
    return [...(first === undefined ? protocols(all) : []), ...addresses(current, all)];
  }
  const id = protocol(first, all);
  if (id === undefined || typed.length > 2) return [];
  return codes(id, all).filter(({ value }) => !typed.includes(value));
}

/** A protocol that tables lead from and a code, or an address. */
function mapped(typed: readonly string[], current: string, all: Words): Candidate[] {
  const [first, ...rest] = typed;
  if (first === undefined) return [...protocols(all), ...addresses(current, all)];
  const id = protocol(first, all);
  return id === undefined || rest.length > 0 ? [] : codes(id, all);
}

/** A guide and, one after the other, the answers to the questions that it asks. */
function decided([id, ...answers]: readonly string[], { library, locale }: Words): Candidate[] {
  const guides = library.guides(locale);
  if (id === undefined) {
    return guides.map((guide) => ({ value: guide.id, description: guide.title }));
  }
  const guide = guides.find((one) => one.id === id);
  const walk = guide && walkGuide(guide, answers);
  if (walk?.step.kind !== "question" || walk.rest.length > 0) return [];
  return walk.step.question.answers.map((answer) => ({
    value: answer.id,
    description: answer.label,
  }));
}

function commands({ library, locale }: Words): Candidate[] {
  const { terminal } = library.phrases(locale);
  return COMMANDS.filter(({ name }) => name !== "show").map(({ name, summary }) => ({
    value: name,
    description: terminal[summary],
  }));
}

function protocols({ library, locale }: Words): Candidate[] {
  return library.protocols().map((id) => ({
    value: id,
    description: library.bundle(locale, id).words.summary,
  }));
}

function protocol(word: string, { library }: Words): string | undefined {
  return protocolNamed(word, library.protocols());
}

function codes(id: string, { library, locale }: Words): Candidate[] {
  return library
    .bundle(locale, id)
    .codes.flatMap((code) => [
      { value: String(keyOf(code)), description: code.text.title },
      ...(code.mnemonic === undefined || /[^\w-]/.test(code.mnemonic)
        ? []
        : [{ value: code.mnemonic, description: code.text.title }]),
    ]);
}

/** Codes of every protocol, once their first digit is there. */
function begun(current: string, all: Words): Candidate[] {
  if (current === "") return [];
  const known = new Map<string, Candidate>();
  for (const id of all.library.protocols()) {
    for (const candidate of codes(id, all)) {
      if (!known.has(candidate.value)) known.set(candidate.value, candidate);
    }
  }
  return [...known.values()];
}

/** The beginnings of addresses, and whole ones once their protocol is there. */
function addresses(current: string, all: Words): Candidate[] {
  const [before = "", code] = current.split(":");
  const id = protocol(before, all);
  if (code === undefined || id === undefined) {
    return all.library.protocols().map((one) => ({ value: `${one}:` }));
  }
  return codes(id, all).map(({ value, ...rest }) => ({ value: `${before}:${value}`, ...rest }));
}

/** What the tables that lead from the named protocol lead to. */
function destinations(before: readonly string[], { library, locale }: Words): Candidate[] {
  const [, named = ""] = parse(before).words;
  const [from = ""] = named.split(":");
  return library
    .mappings(locale)
    .filter((mapping) => mapping.from.id === protocol(from, { library, locale }))
    .map(({ to }) => ({ value: to.id, description: to.title }));
}

function locales(_: readonly string[], { library }: Words): Candidate[] {
  return library.locales().map(({ tag, endonym }) => ({ value: tag, description: endonym }));
}

function classes(before: readonly string[], { library, locale }: Words): Candidate[] {
  const named = parse(before).words.flatMap((word) => protocol(word, { library, locale }) ?? []);
  return named.slice(0, 1).flatMap((id) => {
    const {
      protocol: declared,
      words: { classes: titles },
    } = library.bundle(locale, id);
    return declared.classes.map(({ id: value }) => ({
      value,
      description: titles[value]?.title ?? "",
    }));
  });
}
