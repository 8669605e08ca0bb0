import type { Bundle } from "../shapes/bundle.ts";
import type { Code } from "../shapes/code.ts";
import type { Guide } from "../shapes/guide.ts";
import type { Mapping } from "../shapes/mapping.ts";
import type { CodeRef, CodeValue } from "../shapes/pair.ts";
import type { Phrases } from "../shapes/phrases/phrases.ts";
import type { Practice } from "../shapes/practice.ts";
import type { LanguageProgress } from "../shapes/progress.ts";
import type { SitePages } from "../shapes/site-pages.ts";
import type { Provider } from "../shapes/provider.ts";
import type { Published, Site } from "../shapes/site.ts";
import type { Term } from "../shapes/term.ts";
import type { Language } from "./language.ts";

/**
 * Everything that pages of one language are made from. Programs that read files give it by functions and properties
 * that read no more than a page asks for.
 * @internal
 */
export interface PageContext {
  /** BCP 47 tag of the language of the pages. */
  readonly locale: string;
  /** The language of what is not translated. */
  readonly reference: Language;
  readonly phrases: Phrases;
  /** Every protocol, in the order in which people expect them. */
  readonly bundles: readonly Bundle[];
  /** A protocol with its words; at least the codes that were asked for are in it. */
  readonly bundleOf: (protocol: string) => Bundle | undefined;
  readonly codeAt: (at: CodeRef) => Code | undefined;
  /** The codes with a value, in every protocol and sense. */
  readonly sharing: (value: CodeValue) => readonly Code[];
  /** The codes with which a code has a page of its comparison, in the order of protocols and codes. */
  readonly comparedWith: (at: CodeRef) => readonly CodeRef[];
  readonly mappings: readonly Mapping[];
  readonly guides: readonly Guide[];
  readonly terms: readonly Term[];
  /** Who answers, and what each says more exactly than the standards. */
  readonly providers: readonly Provider[];
  /** The providers that say something more exact with a code, each with these of its notes alone. */
  readonly sayingWith: (at: CodeRef) => readonly Provider[];
  /** Absent where the catalogue has no site of its own. */
  readonly site?: Site;
  readonly sitePages: SitePages;
  /** How far each language has come, for the page that says how to take part. */
  readonly progress?: readonly LanguageProgress[];
  /** How people see, send and name the codes of a protocol; absent where nobody asks for it. */
  readonly practiceOf?: (protocol: string) => Practice | undefined;
  /** Absent where nothing is published of the catalogue but its pages. */
  readonly published?: Published;
}
