/** Who made a cited work and what it is called, as formats with named fields have it. */
import type { CitationRecord } from "./citation-record.ts";
import { CITATION_TERMS, formatCitedPlace } from "./citation-terms.ts";

interface CitedNames {
  author: string;
  /** The title in the work's own language. */
  title: string;
  /** The title in the reader's language; empty where the work is written in it. */
  translated: string;
  container: string;
  /** Everything that has no field of its own. */
  note: string;
}

/** Gives names in the reader's language; the title stays what the work bears, and its translation stands beside it. */
export function citedNames(record: CitationRecord): CitedNames {
  const { language, workLanguage, recorded } = record;
  const terms = CITATION_TERMS[language];
  const [title, own] = [record.title[workLanguage], record.title[language]];
  const dated = recorded
    ? [recorded.version && terms.version(recorded.version), recorded.date].filter((part) => part !== "")
    : [];
  const notes = [
    formatCitedPlace(record.locator, language),
    record.printed === "" ? "" : terms.printedAs(record.printed),
    record.figuresIssuer[language] === "" ? "" : terms.figuresIssuedBy(record.figuresIssuer[language]),
    recorded ? [terms.recordedIn(recorded.name[language]), ...dated].join(terms.comma) : "",
    recorded?.address ?? "",
  ];
  return {
    author: record.author[language],
    title: title || own,
    translated: title === "" || title === own ? "" : own,
    container: record.container[language],
    note: notes.filter((part) => part !== "").join(terms.semicolon),
  };
}
