/** Citations by GB/T 7714—2025, as a list of references numbered in the order of citation has them. */
import type { CitationRecord } from "./citation-record.ts";
import { CITATION_TERMS, formatCitedPlace } from "./citation-terms.ts";
import { workTypeOf } from "./work-type-of.ts";

const sentence = (text: string): string => (text === "" || text.endsWith(".") ? text : `${text}.`);

/**
 * Gives one entry, without a number before it.
 *
 * The standard asks for the language of the work itself, so a Chinese report is cited in Chinese on every page. Chinese entries have
 * full-width commas, colons and round brackets, but full stops with a space. Only data sets and web pages have their date in brackets
 * and one of access; a work is online by an address of its own. A work without an author begins with its title.
 *
 * Source: GB/T 7714—2025, 8.8 (reports), 8.11 (web pages), data sets and Appendix A (codes); the 2025 style of zotero-chinese/styles.
 */
export function renderGbt(record: CitationRecord): string {
  const { kind, workLanguage, recorded, issued, accessed } = record;
  const [comma, colon, open, close] =
    workLanguage === "zh" ? ["，", "：", "（", "）"] : [", ", ": ", " (", ")"];
  const isOnline = record.url !== "";
  const container = record.container[workLanguage];
  const place = formatCitedPlace(record.locator, workLanguage);
  const inBrackets = (text: string): string => (text === "" ? "" : `${open}${text}${close}`);
  const dates =
    kind !== "dataset" && kind !== "page"
      ? issued
      : `${inBrackets(issued).trim()}${isOnline && accessed !== "" ? `[${accessed}]` : ""}`;
  const parts = [
    sentence(record.author[workLanguage]),
    `${record.title[workLanguage]}[${workTypeOf(record).gbt}${isOnline ? "/OL" : ""}]${container === "" ? "" : `//${container}`}.`,
    record.version === "" ? "" : `V${record.version}.`,
    sentence([dates, place].filter((part) => part !== "").join(colon)),
    record.url === "" ? "" : `${record.url}.`,
  ];
  if (recorded) {
    const name = CITATION_TERMS[workLanguage].recordedIn(recorded.name[workLanguage]);
    const version = recorded.version === "" ? "" : `${comma}V${recorded.version}`;
    const said = `${name}${version}${inBrackets(recorded.date)}`;
    const address = recorded.address === "" ? "" : `${colon}${recorded.address}`;
    parts.push(`${said.charAt(0).toUpperCase()}${said.slice(1)}${address}.`);
  }
  return parts.filter((part) => part !== "").join(" ");
}
