/** Gives the texts of a language. */
import type { Language } from "../model/codes.ts";
import { en, type Messages } from "./en.ts";
import { zh } from "./zh.ts";

const MESSAGES: Readonly<Record<Language, Messages>> = { en, zh };

/** Gives the texts of a language; that both have the same keys is checked by the type. */
export function messages(language: Language): Messages {
  return MESSAGES[language];
}
