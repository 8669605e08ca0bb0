export { codeTranslations } from "./code-translations.ts";
export { decisionOf } from "./decision.ts";
export { answerOf, followGuide, type Followed } from "./follow-guide.ts";
export { searchHit } from "./search-hit.ts";
export { troubleSentences, type TroubleFacts } from "./trouble-sentences.ts";
