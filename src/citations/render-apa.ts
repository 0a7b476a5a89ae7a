/** Citations by the seventh edition of the APA style, as a list of references has them. */
import type { CitationRecord } from "./citation-record.ts";
import { CITATION_TERMS, formatCitedDate, formatCitedPlace, formatRunningDate } from "./citation-terms.ts";
import { citedNames } from "./cited-names.ts";

const sentence = (text: string): string => (/[.?!。？！]$/.test(text) ? text : `${text}.`);
const inRound = (parts: readonly string[]): string => {
  const found = parts.filter((part) => part !== "").join(", ");
  return found === "" ? "" : ` (${found})`;
};

/**
 * Gives one entry as plain text; in a list of references the title is set in italics.
 *
 * A work in another language than the reader's has its own title, and the translated one in square brackets. A work without an author
 * begins with its title, one without a date says so. The style has no place for the paragraph in a list; it stands where pages would.
 *
 * Source: Publication Manual of the APA, 7th edition, 9.9–9.14 (authors, dates), 9.38 (translated titles), 10.9 (data sets).
 */
export function renderApa(record: CitationRecord): string {
  const { language, recorded } = record;
  const terms = CITATION_TERMS[language];
  const { author, title, translated, container } = citedNames(record);
  const version = record.version === "" ? "" : terms.version(record.version);
  const isDataSet = record.kind === "dataset";
  const work = [
    title,
    translated === "" ? "" : ` [${translated}]`,
    inRound([version, formatCitedPlace(record.locator, language)]),
    isDataSet ? ` [${terms.dataSet}]` : "",
  ].join("");
  const date = `(${formatCitedDate(record.issued, language) || terms.noDate}).`;
  const parts = author === "" ? [sentence(work), date] : [sentence(author), date, sentence(work)];
  if (container !== "") parts.push(sentence(terms.in(container)));
  const ways = [record.url];
  if (recorded) {
    const name = terms.recordedIn(recorded.name[language]);
    const version = recorded.version === "" ? "" : terms.version(recorded.version);
    const said = record.url === "" ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
    const date = formatRunningDate(recorded.date, language);
    ways.push([said, version, date, recorded.address].filter((part) => part !== "").join(", "));
  }
  const way = ways.filter((part) => part !== "").join("; ");
  // Nothing follows an address, so that nobody takes a full stop for a part of it.
  if (way !== "") parts.push(/:\/\/\S+$/.test(way) ? way : sentence(way));
  return parts.join(" ");
}
