import { ACTORS, type Code } from "@wirecode/model";
import { capitalize } from "./capitalize.ts";
import { escape } from "./markup.ts";
import { prose, type Voice } from "./voice.ts";

/** What each side does about a code, under the name that the protocol gives the side. */
export function fix({ text }: Code, voice: Voice): string {
  return ACTORS.flatMap((actor) => {
    const words = text.fix[actor];
    const name = voice.bundle.words.actors[actor] ?? actor;
    return words
      ? [`### ${escape(capitalize(name, voice.phrases.lang))}\n\n${prose(voice, words, text.lang)}`]
      : [];
  }).join("\n\n");
}
