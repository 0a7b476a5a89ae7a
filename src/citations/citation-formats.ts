/** The formats in which everything can be cited, with what their files are called. */
import type { CitationRecord } from "./citation-record.ts";
import { renderApa } from "./render-apa.ts";
import { renderBibtex } from "./render-bibtex.ts";
import { renderCslJson } from "./render-csl-json.ts";
import { renderGbt } from "./render-gbt.ts";
import { renderRis } from "./render-ris.ts";

/** One format. Texts in `prose` are read by people; the others by reference managers. */
export interface CitationFormat {
  id: "gbt" | "apa" | "bibtex" | "csl-json" | "ris";
  name: string;
  /** What the name of a file ends with. */
  ending: string;
  mediaType: string;
  isProse: boolean;
  render: (record: CitationRecord) => string;
}

/** The formats, those for people first. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    id: "gbt",
    name: "GB/T 7714—2025",
    ending: "gbt.txt",
    mediaType: "text/plain",
    isProse: true,
    render: renderGbt,
  },
  { id: "apa", name: "APA", ending: "apa.txt", mediaType: "text/plain", isProse: true, render: renderApa },
  {
    id: "bibtex",
    name: "BibTeX",
    ending: "bib",
    mediaType: "application/x-bibtex",
    isProse: false,
    render: renderBibtex,
  },
  {
    id: "csl-json",
    name: "CSL-JSON",
    ending: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    isProse: false,
    render: (record) => renderCslJson([record]),
  },
  {
    id: "ris",
    name: "RIS",
    ending: "ris",
    mediaType: "application/x-research-info-systems",
    isProse: false,
    render: renderRis,
  },
];

/**
 * Gives a link that holds a citation as a file, so that no page needs hundreds of small ones beside it.
 *
 * A text for people has a line break added at its end, as files have one.
 */
export function citationFileLink(text: string, { mediaType }: CitationFormat): string {
  const content = text.endsWith("\n") ? text : `${text}\n`;
  return `data:${mediaType};charset=utf-8,${encodeURIComponent(content)}`;
}
