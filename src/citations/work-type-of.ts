/** What formats call each kind of work. */
import type { CitationRecord, WorkKind } from "./citation-record.ts";

interface WorkType {
  csl: string;
  ris: string;
  bibtex: string;
  /** The letter of GB/T 7714. */
  gbt: string;
  /** Whether the body that answers for the work is its publisher too. */
  isOwnPublisher: boolean;
}

const WORK_TYPES: Record<WorkKind, WorkType> = {
  dataset: { csl: "dataset", ris: "DATA", bibtex: "misc", gbt: "DS", isOwnPublisher: true },
  report: { csl: "report", ris: "RPRT", bibtex: "techreport", gbt: "R", isOwnPublisher: true },
  book: { csl: "book", ris: "BOOK", bibtex: "book", gbt: "M", isOwnPublisher: true },
  article: { csl: "article-journal", ris: "JOUR", bibtex: "article", gbt: "J", isOwnPublisher: false },
  news: { csl: "article-newspaper", ris: "NEWS", bibtex: "misc", gbt: "N", isOwnPublisher: false },
  page: { csl: "webpage", ris: "ELEC", bibtex: "misc", gbt: "EB", isOwnPublisher: false },
};

/** A page of the web whose address nobody kept is a document, and no more can be said. */
const UNPLACED: WorkType = { ...WORK_TYPES.page, csl: "document", ris: "GEN", gbt: "Z" };

/** Gives what formats call the work. */
export function workTypeOf({ kind, url }: CitationRecord): WorkType {
  return kind === "page" && url === "" ? UNPLACED : WORK_TYPES[kind];
}
