/** The texts of charts in each language, as pages carry them. */
import { messages } from "../../src/i18n/messages.ts";
import { buildExploreWords } from "../../src/views/explore-words.ts";

/** As a page gives them: through JSON. */
export const words = {
  en: JSON.parse(JSON.stringify(buildExploreWords(messages("en")))) as ReturnType<typeof buildExploreWords>,
  zh: JSON.parse(JSON.stringify(buildExploreWords(messages("zh")))) as ReturnType<typeof buildExploreWords>,
};
