/** The methods page: the conventions of print from the table that the reader uses, the issue codes, the units. */

import { ISSUE_CODES, type IssueCode } from "../../issues/codes.ts";
import type { Language } from "../../model/codes.ts";
import { CONVENTIONS, NUMBER_WORDS } from "../../reading/conventions.ts";
import { readPrint } from "../../reading/read-print.ts";
import { buildVocabulary } from "../../reading/vocabulary.ts";
import { formatBounds } from "../../text/format-bounds.ts";
import { formatValue } from "../../text/format-value.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, langOfText, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

/** One row of the table of conventions, its examples read again. */
export interface ConventionRowView {
  id: string;
  words: { text: string; lang: string }[];
  relation: string;
  basis: string;
  low: string;
  high: string;
  examples: { printed: string; lang: string; read: string }[];
}

/** The finished page of methods, without its prose. */
export interface MethodsPageView {
  frame: FrameView;
  conventions: ConventionRowView[];
  codes: { code: IssueCode; title: string; meaning: string; fix: string }[];
  units: { id: string; label: string; words: { text: string; lang: string }[] }[];
  text: PageContext["text"];
}

const toWords = (words: readonly string[]): { text: string; lang: string }[] =>
  words.map((text) => ({ text, lang: langOfText(text) }));

function buildConventions(page: PageContext): ConventionRowView[] {
  const { text, language, collection } = page;
  const vocabulary = buildVocabulary(collection.dataset.units);
  const readExample = (printed: string): string => {
    const reading = readPrint(printed, "", vocabulary);
    if (!reading.ok || !reading.quantity) return "";
    const unit = reading.unit ?? "";
    const { value } = reading.quantity;
    const bounds = formatBounds({ ...reading.quantity, unit }, language);
    const number = value === null ? "" : formatValue(value, unit, language);
    return bounds === "" || value === null ? `${number}${bounds}` : `${number} (${bounds})`;
  };
  const rows = CONVENTIONS.map((row) => ({
    id: row.id as string,
    words: toWords([
      ...row.before,
      ...row.between.filter((word) => !row.after.some((after) => after === word)),
      ...row.after,
    ]),
    relation: text.relation[row.relation],
    basis: text.basis[row.basis],
    low: text.methods.bound[row.low],
    high: text.methods.bound[row.high],
    examples: row.examples.map((printed) => ({
      printed,
      lang: langOfText(printed),
      read: readExample(printed),
    })),
  }));
  const words = NUMBER_WORDS.map((row, index) => ({
    id: `word-${index}`,
    words: toWords(row.words),
    relation: text.relation.eq,
    basis: text.basis.exact,
    low: String(row.value),
    high: String(row.value),
    examples: [],
  }));
  return [...rows, ...words];
}

/** Builds the page. */
export function buildMethodsPage(collection: Collection, language: Language): MethodsPageView {
  const page = buildPageContext(collection, language, paths.methods(language));
  const { text } = page;
  return {
    frame: buildFrameView(page, text.methods.title, text.methods.conventions, "methods"),
    conventions: buildConventions(page),
    codes: (Object.keys(ISSUE_CODES) as IssueCode[]).map((code) => {
      const note = ISSUE_CODES[code];
      return language === "zh"
        ? { code, title: note.titleZh, meaning: note.meaningZh, fix: note.fixZh }
        : { code, title: note.title, meaning: note.meaning, fix: note.fix };
    }),
    units: collection.dataset.units.map((unit) => ({
      id: unit.id,
      label: language === "zh" ? unit.labelZh : unit.labelEn,
      words: toWords([...unit.classifiersZh, ...unit.wordsEn]),
    })),
    text,
  };
}
