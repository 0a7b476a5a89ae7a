/** Names of indicators, breakdowns and areas with what they are found by, in both languages. */
import { pinyin } from "pinyin-pro";
import type { CompareName } from "../../explore/compare-index.ts";
import type { Language } from "../../model/codes.ts";
import { labelOf } from "../../model/registry.ts";
import { capitalise } from "../page-context.ts";

/**
 * Gives the sounds of a text, one syllable to a character, with spaces between; what is neither a Chinese character nor a letter or
 * digit has none. A character with several readings is read as its word has it, after the dictionary of pinyin-pro.
 */
export function soundsOf(text: string): string {
  return pinyin(text, { toneType: "none", type: "array", v: true })
    .filter((sound) => /^[a-z0-9]+$/i.test(sound))
    .join(" ")
    .toLowerCase();
}

/** Many lists name the same groups and places. */
const knownSounds = new WeakMap<object, string>();

/** Builds the name of a record. Breakdowns and places keep their case; an indicator's English name begins with a capital. */
export function buildCompareName(
  record: { id: string; labelZh: string; labelEn: string },
  language: Language,
): CompareName {
  const sounds = knownSounds.get(record) ?? soundsOf(record.labelZh);
  knownSounds.set(record, sounds);
  return {
    id: record.id,
    label: capitalise(labelOf(record, language)),
    other: labelOf(record, language === "zh" ? "en" : "zh"),
    sounds,
  };
}
