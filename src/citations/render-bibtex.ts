/** Citations as BibTeX entries, for classic styles and biblatex alike. */
import type { CitationRecord } from "./citation-record.ts";
import { CITATION_TERMS } from "./citation-terms.ts";
import { citedNames } from "./cited-names.ts";
import { workTypeOf } from "./work-type-of.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\{",
  "}": "\\}",
};

/** Whether every closing brace has an opening one before it, and none stays open. */
function isPaired(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Gives a text in which every sign that TeX would act upon stands for itself. */
function escapeTex(text: string): string {
  // BibTeX counts braces behind a backslash too: unpaired ones would end the field, or swallow the next.
  const known = isPaired(text) ? text : text.replace(/[{}]/g, (brace) => (brace === "{" ? "(" : ")"));
  return known.replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** Addresses are taken as they stand, by `url` fields and by `\url`; only what would end the field early is written otherwise. */
const escapeAddress = (address: string): string =>
  address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/**
 * Gives one entry with a line break at its end: `@misc`, which all styles know, where no other fits or a report names no issuer.
 *
 * Names and titles have double braces: a body is no person with a last name, and titles keep their capitals. Text stays in Unicode.
 */
export function renderBibtex(record: CitationRecord): string {
  const { author, title, translated, container, note } = citedNames(record);
  const terms = CITATION_TERMS[record.language];
  const [year = "", month, day] = record.issued.split("-");
  const type = workTypeOf(record);
  // An institution is what makes a technical report: without one, styles complain.
  const entry = type.bibtex === "techreport" && author === "" ? "misc" : type.bibtex;
  const edition = record.version === "" ? "" : terms.version(record.version);
  const notes = [
    record.kind === "dataset" ? terms.dataSet : "",
    edition,
    container === "" ? "" : terms.partOf(container),
    note,
  ];
  const braced = (text: string): string => (text === "" ? "" : `{{${escapeTex(text)}}}`);
  const plain = (text: string): string => (text === "" ? "" : `{${escapeTex(text)}}`);
  const { url } = record;
  const fields: [name: string, value: string][] = [
    ["author", braced(author)],
    ["title", braced(translated === "" ? title : `${title} [${translated}]`)],
    ["institution", entry === "techreport" ? braced(author) : ""],
    ["publisher", entry === "book" ? braced(author) : ""],
    ["year", plain(year)],
    ["month", month === undefined ? "" : (MONTHS[Number(month) - 1] ?? "")],
    ["day", day === undefined ? "" : plain(String(Number(day)))],
    ["url", url === "" ? "" : `{${escapeAddress(url)}}`],
    ["urldate", url === "" ? "" : plain(record.accessed)],
    ["langid", plain(record.workLanguage === "zh" ? "chinese" : "english")],
    ["note", plain(notes.filter((part) => part !== "").join(terms.semicolon))],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${entry}{${record.key},\n${lines.join("")}}\n`;
}
