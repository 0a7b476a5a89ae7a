/** The files of citations: the collection, and everything that can be cited of one kind together. */
import { CITATION_FORMATS } from "../citations/citation-formats.ts";
import type { CitationRecord } from "../citations/citation-record.ts";
import { renderBibtex } from "../citations/render-bibtex.ts";
import { renderCslJson } from "../citations/render-csl-json.ts";
import { renderRis } from "../citations/render-ris.ts";
import { LANGUAGES } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import { type CitationPlace, citeCollection, citeIndicator, citeReport } from "../views/citation-records.ts";
import { paths } from "../views/paths.ts";
import type { PublishedFile } from "./build-published-files.ts";

/** An entry for each, as reference managers take many at once. */
function* writeAll(name: string, records: readonly CitationRecord[]): Generator<PublishedFile> {
  const language = records[0]?.language;
  if (!language) return;
  const path = (ending: string): string => paths.citations(language, `${name}.${ending}`);
  yield { path: path("bib"), text: records.map(renderBibtex).join("\n") };
  yield { path: path("ris"), text: records.map(renderRis).join("\r\n") };
  yield { path: path("csl.json"), text: renderCslJson(records) };
}

/** What people read stands in one text, each style under its name. */
const toText = (record: CitationRecord): string =>
  CITATION_FORMATS.filter(({ isProse }) => isProse)
    .map(({ name, render }) => `${name}\n${render(record)}\n`)
    .join("\n");

/**
 * Gives the files, in each language, since names and notes differ. Single indicators and reports have none here: their pages hold
 * theirs as links. `address` is the whole address of the site's root, or empty, and then no citation names a page of the site.
 */
export function* buildCitationFiles(dataset: Dataset, address: string): Generator<PublishedFile> {
  const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
    new Map(entries.map((entry) => [entry.id, entry]));
  const collection = {
    dataset,
    indicators: byId(dataset.indicators),
    sources: byId(dataset.sources),
    observationsBySource: Map.groupBy(dataset.observations, ({ source }) => source),
  };
  for (const language of LANGUAGES) {
    const place: CitationPlace = { collection, language, root: address };
    const whole = citeCollection(place);
    yield { path: paths.citations(language, "collection.txt"), text: toText(whole) };
    yield* writeAll("collection", [whole]);
    yield* writeAll(
      "indicators",
      dataset.indicators.map(({ id }) => citeIndicator(place, id)),
    );
    yield* writeAll(
      "reports",
      dataset.sources.map(({ id }) => citeReport(place, id)),
    );
  }
}
