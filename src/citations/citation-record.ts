/** What a citation is made from, whatever format it is written in. */
import type { Language } from "../model/codes.ts";

/** A text in both languages. */
export type Bilingual = Record<Language, string>;

/** Kinds of work that formats tell apart. */
export type WorkKind = "dataset" | "report" | "book" | "article" | "news" | "page";

/** The collection that figures of a report are read from, with the address of the page that shows them. */
export interface RecordedIn {
  name: Bilingual;
  version: string;
  date: string;
  address: string;
}

/**
 * One thing to be cited. Texts that do not apply are empty; dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * `kind` is `report` for what bodies publish about their own work, `book` for yearbooks, and `page` for press releases and the like.
 * `author` is who answers for the work itself; news has none here, and `figuresIssuer` is the body whose figures it passes on.
 * `language` is the reader's, in which names are given; `workLanguage` is the one that the work itself is written in. `accessed` is the
 * date of the version cited: a build knows no clock, and the version of that date is what the citation names, whenever it is read.
 */
export interface CitationRecord {
  key: string;
  kind: WorkKind;
  language: Language;
  workLanguage: Language;
  author: Bilingual;
  figuresIssuer: Bilingual;
  title: Bilingual;
  /** The data set that a data set is a part of. */
  container: Bilingual;
  issued: string;
  version: string;
  accessed: string;
  /** The work's own address; never that of the page which shows its figures. */
  url: string;
  recorded: RecordedIn | null;
  /** Where in the report a figure stands, as extracts say it: `p12`. */
  locator: string;
  /** The figure as it is printed. */
  printed: string;
}
