/** What the compare page carries for its script: texts of its language and its place in the site. */
import type { CompareWords } from "../explore/compare-words.ts";
import type { Language } from "../model/codes.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** The page, as its script knows it. */
export interface ComparePage {
  language: Language;
  /** Link to the root of the site; the pieces hold paths below it. */
  rootHref: string;
  /** Beginning of the path of an indicator's page, below the root. */
  indicatorsPath: string;
  says: CompareWords;
  words: WorkbenchWords;
}

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** Gives a count of things with its word: `1 series`, `1,200 series`. */
export function countWords(count: number, one: string, many: string): string {
  return count === 1 ? one : many.replace("{0}", grouped(count));
}
