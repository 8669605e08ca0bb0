import {
  id,
  MessageProvider,
  ProviderFacts,
  ProviderNoteFacts,
  ProviderNoteText,
  ProviderText,
  Reason,
  SubcodePlaces,
} from "@wirecode/model/shapes";
import { z } from "zod";
import { about } from "./entry.ts";

const note = ProviderNoteFacts.shape;
const strings = z.array(z.string().min(1));
const address = z
  .string()
  .regex(/^https?:\/\/\S+$/, "Write a whole address, as a browser shows it.");

const noteSchema = z.strictObject({
  protocol: z.string().exactOptional().meta(about(note.protocol)),
  codes: strings.meta(about(note.codes)),
  subcode: z.string().min(1).exactOptional().meta(about(note.subcode)),
  prints: z.string().min(1).exactOptional().meta(about(note.prints)),
  patterns: strings.meta(about(note.patterns)),
  "only-with-provider": z.literal(true).exactOptional().meta(about(note.onlyWithProvider)),
  reason: Reason.nullable(),
  retry: note.retry,
  act: note.act,
  address: note.address,
  source: address.meta(about(note.source)),
  checked: z.iso.date().meta(about(note.checked)),
  example: z.string().min(1).meta(about(note.example)),
});

/** `providers/<id>.yaml`: who answers, and what it says more exactly than the standard, without words. */
export const providerSchema = z
  .strictObject({
    title: ProviderFacts.shape.title,
    kind: ProviderFacts.shape.kind,
    url: address.meta(about(MessageProvider.shape.url)),
    hosts: strings.meta(about(ProviderFacts.shape.hosts)),
    marks: strings.meta(about(ProviderFacts.shape.marks)),
    subcodes: SubcodePlaces.exactOptional(),
    notes: z.record(id, noteSchema).meta({ description: "What it says, by id." }),
  })
  .meta({ description: "A provider and its notes, without words." });

/** `providers/text/<locale>/<id>.yaml` in the reference language. */
export const providerTextSchema = z
  .strictObject({
    about: ProviderText.shape.about.unwrap(),
    notes: z.record(
      id,
      z.strictObject({
        title: ProviderNoteText.shape.title,
        summary: ProviderNoteText.shape.summary.unwrap(),
        advice: ProviderNoteText.shape.advice.unwrap(),
      }),
    ),
  })
  .meta({ description: "The words on a provider and its notes." });

/** The same in another language, which may have the titles alone. */
export const translatedProviderTextSchema = z
  .strictObject({
    about: ProviderText.shape.about,
    notes: z.record(id, ProviderNoteText.omit({ stale: true })).default({}),
  })
  .meta({ description: "The words on a provider and its notes in one language." });

export type AuthoredProvider = z.infer<typeof providerSchema>;
export type AuthoredProviderNote = z.infer<typeof noteSchema>;
export type AuthoredProviderText = z.infer<typeof translatedProviderTextSchema>;
