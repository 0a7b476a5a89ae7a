/** Citations as RIS, which EndNote, Zotero, NoteExpress and library catalogues read. */
import type { CitationRecord } from "./citation-record.ts";
import { formatCitedPlace } from "./citation-terms.ts";
import { citedNames } from "./cited-names.ts";
import { workTypeOf } from "./work-type-of.ts";

/** Dates have four fields, the last for words: `2024/06/30/`. */
const dateOf = (date: string): string => {
  if (date === "") return "";
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
};

/**
 * Gives one reference: lines of a tag, two spaces, a hyphen and a space, ended as the format asks with CR and LF.
 *
 * A line break in a value would begin a line without a tag; it becomes a space. Source: the RIS format's specification of 2011.
 */
export function renderRis(record: CitationRecord): string {
  const { author, title, translated, container, note } = citedNames(record);
  const type = workTypeOf(record);
  const lines: [tag: string, value: string][] = [
    ["TY", type.ris],
    ["ID", record.key],
    ["AU", author],
    ["TI", title],
    ["TT", translated],
    ["T2", container],
    ["PB", type.isOwnPublisher ? author : ""],
    ["PY", record.issued.slice(0, 4)],
    ["DA", dateOf(record.issued)],
    ["ET", record.version],
    ["SP", formatCitedPlace(record.locator, record.language)],
    ["UR", record.url],
    ["Y2", record.url === "" ? "" : dateOf(record.accessed)],
    ["DB", record.recorded?.name[record.language] ?? ""],
    ["N1", note],
    ["LA", record.workLanguage],
  ];
  const written = lines
    .map(([tag, value]) => [tag, value.replace(/\s+/g, " ").trim()])
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}
