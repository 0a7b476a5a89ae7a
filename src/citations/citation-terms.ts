/** The words that citations themselves bring along, in both languages: what a citation style calls its locale. */
import type { Language } from "../model/codes.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

interface CitationTerms {
  dataSet: string;
  noDate: string;
  version: (version: string) => string;
  partOf: (title: string) => string;
  in: (title: string) => string;
  printedAs: (print: string) => string;
  figuresIssuedBy: (issuer: string) => string;
  recordedIn: (name: string) => string;
  /** Between the parts of a note, and within one. */
  semicolon: string;
  comma: string;
}

/** The terms of each language. They travel to the browser with the formats, so they stand apart from the texts of pages. */
export const CITATION_TERMS: Record<Language, CitationTerms> = {
  en: {
    dataSet: "Data set",
    noDate: "n.d.",
    version: (version) => `Version ${version}`,
    partOf: (title) => `part of ${title}`,
    printedAs: (print) => `printed as “${print}”`,
    figuresIssuedBy: (issuer) => `figures issued by ${issuer}`,
    in: (title) => `In ${title}`,
    recordedIn: (name) => `as recorded in ${name}`,
    semicolon: "; ",
    comma: ", ",
  },
  zh: {
    dataSet: "数据集",
    noDate: "日期不详",
    version: (version) => `V${version}`,
    partOf: (title) => `属于《${title}》`,
    figuresIssuedBy: (issuer) => `数字由${issuer}发布`,
    in: (title) => `载《${title}》`,
    printedAs: (print) => `印作“${print}”`,
    recordedIn: (name) => `数字录于${name}`,
    semicolon: "；",
    comma: "，",
  },
};

/** Gives a date with the year first, as lists that go by years have it: `2024, June 30`, `2024年6月30日`; empty stays empty. */
export function formatCitedDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (language === "zh") {
    return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].join("");
  }
  const name = month ? `, ${MONTHS[Number(month) - 1]}` : "";
  return `${year}${name}${day ? ` ${Number(day)}` : ""}`;
}

/** Gives a whole date as running text has it: `June 30, 2024`, `2024年6月30日`; empty stays empty. */
export function formatRunningDate(date: string, language: Language): string {
  const [year = "", ...rest] = formatCitedDate(date, language).split(", ");
  return [...rest, year].join(", ");
}

/** Gives the place of a figure in its report as citations have it: `para. 12`, `第12段`; the name of a section stays. */
export function formatCitedPlace(locator: string, language: Language): string {
  const [, kind, number] = /^(p|L|t|Group )(\d[\d-]*)$/.exec(locator) ?? [];
  if (kind === undefined) return locator;
  const isChinese = language === "zh";
  if (kind === "p") return isChinese ? `第${number}段` : `para. ${number}`;
  if (kind === "L") return isChinese ? `第${number}行` : `line ${number}`;
  if (kind === "t") return isChinese ? `表${number}` : `Table ${number}`;
  return isChinese ? `第${number}组` : locator;
}
