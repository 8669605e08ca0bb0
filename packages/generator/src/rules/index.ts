import { acrossResolves } from "./across-resolves.ts";
import { adviceAgrees } from "./advice-agrees.ts";
import { attributeSound } from "./attribute-sound.ts";
import { attributeValueKnown } from "./attribute-value-known.ts";
import { canonicalOrder } from "./canonical-order.ts";
import { classCovers } from "./class-covers.ts";
import { codeKept } from "./code-kept.ts";
import { codeMatchesPattern } from "./code-matches-pattern.ts";
import { comparisonResolves } from "./comparison-resolves.ts";
import { compatResolves } from "./compat-resolves.ts";
import { exampleAgrees } from "./example-agrees.ts";
import { exampleLines } from "./example-lines.ts";
import { explainPhrases } from "./explain-phrases.ts";
import { factsStated } from "./facts-stated.ts";
import { formKnown } from "./form-known.ts";
import { glossaryAvoid } from "./glossary-avoid.ts";
import { glossaryUse } from "./glossary-use.ts";
import { guideAcyclic } from "./guide-acyclic.ts";
import { guideCodes } from "./guide-codes.ts";
import { guideDepth } from "./guide-depth.ts";
import { guideReachable } from "./guide-reachable.ts";
import { guideReferences } from "./guide-references.ts";
import { guideTargets } from "./guide-targets.ts";
import { guideWords } from "./guide-words.ts";
import { keywordCited } from "./keyword-cited.ts";
import { keywordKept } from "./keyword-kept.ts";
import { localeWellformed } from "./locale-wellformed.ts";
import { mappingResolves } from "./mapping-resolves.ts";
import { meaningWithin } from "./meaning-within.ts";
import { nameUnique } from "./name-unique.ts";
import { patternsCover } from "./patterns-cover.ts";
import { placeholdersFit } from "./placeholders-fit.ts";
import { practiceFits } from "./practice-fits.ts";
import { providerCodes } from "./provider-codes.ts";
import { providerExample } from "./provider-example.ts";
import { providerPatterns } from "./provider-patterns.ts";
import { providerWords } from "./provider-words.ts";
import { referenceSection } from "./reference-section.ts";
import { referenceWellformed } from "./reference-wellformed.ts";
import { registryAgrees } from "./registry-agrees.ts";
import { registryFacts } from "./registry-facts.ts";
import { relatedResolves } from "./related-resolves.ts";
import { relationFits } from "./relation-fits.ts";
import { searchTermsNew } from "./search-terms-new.ts";
import { shortPhraseShorter } from "./short-phrase-shorter.ts";
import { siteResolves } from "./site-resolves.ts";
import { styleAvoid } from "./style-avoid.ts";
import { styleDigits } from "./style-digits.ts";
import { styleExceptions } from "./style-exceptions.ts";
import { styleLength } from "./style-length.ts";
import { stylePunctuation } from "./style-punctuation.ts";
import { styleQuotes } from "./style-quotes.ts";
import { styleSpacing } from "./style-spacing.ts";
import { termDistinct } from "./term-distinct.ts";
import { termResolves } from "./term-resolves.ts";
import { textComplete } from "./text-complete.ts";
import { textKeysKnown } from "./text-keys-known.ts";
import { textNumbers } from "./text-numbers.ts";
import { textPlain } from "./text-plain.ts";
import { textScript } from "./text-script.ts";
import { textSentences } from "./text-sentences.ts";
import { translationEqual } from "./translation-equal.ts";
import { translationLength } from "./translation-length.ts";
import { translationStamped } from "./translation-stamped.ts";
import { unofficialHasOrigin } from "./unofficial-has-origin.ts";
import { unknownResolves } from "./unknown-resolves.ts";
import { wireKept } from "./wire-kept.ts";
import type { Rule } from "./rule.ts";

/** Every rule, from facts to words. The order does not matter: problems are sorted by their place. */
export const rules: readonly Rule[] = [
  localeWellformed,
  glossaryAvoid,
  glossaryUse,
  nameUnique,
  codeMatchesPattern,
  codeKept,
  classCovers,
  factsStated,
  unknownResolves,
  attributeSound,
  attributeValueKnown,
  canonicalOrder,
  relatedResolves,
  relationFits,
  comparisonResolves,
  compatResolves,
  practiceFits,
  acrossResolves,
  mappingResolves,
  guideTargets,
  guideAcyclic,
  guideReachable,
  guideDepth,
  guideCodes,
  guideWords,
  guideReferences,
  termResolves,
  termDistinct,
  searchTermsNew,
  shortPhraseShorter,
  siteResolves,
  providerCodes,
  providerPatterns,
  providerExample,
  providerWords,
  explainPhrases,
  meaningWithin,
  referenceWellformed,
  referenceSection,
  unofficialHasOrigin,
  registryAgrees,
  registryFacts,
  exampleLines,
  exampleAgrees,
  textPlain,
  textSentences,
  styleAvoid,
  styleExceptions,
  styleLength,
  styleDigits,
  styleQuotes,
  stylePunctuation,
  styleSpacing,
  textScript,
  textComplete,
  textKeysKnown,
  textNumbers,
  wireKept,
  translationEqual,
  translationLength,
  keywordCited,
  keywordKept,
  adviceAgrees,
  translationStamped,
  patternsCover,
  placeholdersFit,
  formKnown,
];
