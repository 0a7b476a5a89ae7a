/** Citations as CSL-JSON, which Zotero, pandoc and citeproc read. */
import type { CitationRecord } from "./citation-record.ts";
import { formatCitedPlace } from "./citation-terms.ts";
import { citedNames } from "./cited-names.ts";
import { workTypeOf } from "./work-type-of.ts";

const dateOf = (date: string): object | undefined =>
  date === "" ? undefined : { "date-parts": [date.split("-").map(Number)] };

/** Gives the item of one record, without what it does not have. Source: csl-data.json of the CSL schema, 1.0.2 and later. */
export function toCslItem(record: CitationRecord): Record<string, unknown> {
  const { author, title, translated, container, note } = citedNames(record);
  const type = workTypeOf(record);
  const item: Record<string, unknown> = {
    id: record.key,
    type: type.csl,
    author: author === "" ? undefined : [{ literal: author }],
    title,
    "translated-title": translated || undefined,
    "container-title": container || undefined,
    publisher: (type.isOwnPublisher && author) || undefined,
    issued: dateOf(record.issued),
    accessed: record.url === "" ? undefined : dateOf(record.accessed),
    version: record.version || undefined,
    locator: formatCitedPlace(record.locator, record.language) || undefined,
    URL: record.url || undefined,
    source: record.recorded?.name[record.language],
    note: note || undefined,
    language: record.workLanguage === "zh" ? "zh-CN" : "en",
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** Gives a list of items as JSON with a line break at its end; dates stand on one line each. */
export function renderCslJson(records: readonly CitationRecord[]): string {
  const json = JSON.stringify(records.map(toCslItem), null, 2);
  // Within a text a line break is written `\\n`, so that this meets nothing but lists.
  return `${json.replace(/\[\n\s*\[\n([\d,\s]+)\]\n\s*\]/g, (_, parts: string) => `[[${parts.trim().replace(/,\s+/g, ", ")}]]`)}\n`;
}
