/** What a page says about its data to search engines: schema.org `Dataset` as JSON-LD. */
import type { Language } from "../model/codes.ts";
import type { Observation } from "../model/observation.ts";
import { parsePeriod } from "../model/period.ts";
import { labelOf, type Source } from "../model/registry.ts";
import { citeCollection } from "./citation-records.ts";
import { type Collection, entryOf } from "./collection.ts";
import {
  areaLabel,
  buildPageContext,
  indicatorLabel,
  langOf,
  type PageContext,
  sentences,
  sourceTitle,
} from "./page-context.ts";
import { paths, type SitePath } from "./paths.ts";
import { compareNewest } from "./report-row-view.ts";

/** What a page with data of its own is about; the collection has no id. */
export interface MarkupSubject {
  kind: "collection" | "indicator" | "area";
  id: string;
}

/** One `Dataset`; keys as in schema.org. */
export type DatasetMarkup = Record<string, unknown>;

/** Reports and measures that a page names: the whole lists are in the files, and pages stay light. */
const MOST_SOURCES = 20;
const MOST_MEASURES = 100;
const MOST_PLACES = 10;
/** Source: structured data for datasets, Google Search Central. */
const LEAST_DESCRIPTION = 50;
const MOST_DESCRIPTION = 5000;

const MEDIA_TYPES: Record<string, string> = {
  csv: "text/csv",
  json: "application/json",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
};

/** The files that hold the whole collection, in the order in which a reader is offered them. */
export const COLLECTION_FILES: readonly SitePath[] = [
  "data/all.zip",
  "data/observations.csv",
  "data/reported-figures.xlsx",
  "data/observations.parquet",
];

interface SubjectTexts {
  path: SitePath;
  name: string;
  description: string;
  keywords: string[];
  files: readonly SitePath[];
}

/** Texts and files of a subject; the definition of an indicator follows what is said of all. */
function textsOf({ kind, id }: MarkupSubject, rows: readonly Observation[], page: PageContext): SubjectTexts {
  const { collection, language, text } = page;
  const { dataset } = collection;
  const reports = new Set(rows.map(({ source }) => source)).size;
  if (kind === "indicator") {
    const indicator = entryOf(collection.indicators, id);
    const name = indicatorLabel(page, id);
    const definition = language === "zh" ? indicator.definitionZh : indicator.definitionEn;
    const unit = labelOf(entryOf(collection.units, indicator.unit), language);
    return {
      path: paths.indicator(language, id),
      name: text.markup.indicatorName(name),
      description: sentences(page, text.markup.indicator(name, unit, rows.length, reports), definition),
      keywords: [name, labelOf(entryOf(collection.topics, indicator.topic), language)],
      files: [`data/indicators/${id}.csv`, `data/indicators/${id}.json`],
    };
  }
  if (kind === "area") {
    const name = areaLabel(page, id);
    return {
      path: paths.area(language, id),
      name: text.markup.areaName(name),
      description: text.markup.area(name, rows.length, reports),
      keywords: [name],
      files: [`data/areas/${id}.csv`],
    };
  }
  return {
    path: paths.home(language),
    name: citeCollection({ collection, language, root: "" }).title[language],
    description: text.markup.collection(
      rows.length,
      dataset.sources.length,
      new Set(rows.map(({ indicator }) => indicator)).size,
    ),
    keywords: [...text.markup.keywords],
    files: COLLECTION_FILES,
  };
}

/** The years of which figures tell, as an interval; open where no figure has an end. */
function coverageOf(rows: readonly Observation[]): string | undefined {
  const texts = new Set(rows.map(({ period }) => period).filter((period) => period !== ""));
  const periods = [...texts].flatMap((text) => parsePeriod(text) ?? []);
  if (periods.length === 0) return undefined;
  const first = periods.map(({ start }) => start).reduce((a, b) => (a < b ? a : b));
  const last = periods.map(({ end }) => end).reduce((a, b) => (a > b ? a : b));
  return `${first.slice(0, 4)}/${last === "" ? ".." : last.slice(0, 4)}`;
}

/** Places of the rows: those that hold the others alone, so that the country stands for its provinces. */
function placesOf(rows: readonly Observation[], page: PageContext): object[] {
  const { areas } = page.collection;
  const ids = new Set(rows.map(({ area }) => area));
  const isWithin = (id: string): boolean => {
    for (let parent = areas.get(id)?.parent ?? ""; parent !== ""; parent = areas.get(parent)?.parent ?? "") {
      if (ids.has(parent)) return true;
    }
    return false;
  };
  return [...ids]
    .filter((id) => !isWithin(id))
    .sort()
    .slice(0, MOST_PLACES)
    .map((id) => {
      const { gbt2260 } = entryOf(areas, id);
      return {
        "@type": "Place",
        name: areaLabel(page, id),
        ...(gbt2260 !== "" && {
          identifier: { "@type": "PropertyValue", propertyID: "GB/T 2260", value: gbt2260 },
        }),
      };
    });
}

function measuresOf(rows: readonly Observation[], page: PageContext): object[] {
  const ids = new Set(rows.map(({ indicator }) => indicator));
  return page.collection.dataset.indicators
    .filter(({ id }) => ids.has(id))
    .slice(0, MOST_MEASURES)
    .map(({ id, unit }) => ({
      "@type": "PropertyValue",
      name: indicatorLabel(page, id),
      identifier: id,
      unitText: labelOf(entryOf(page.collection.units, unit), page.language),
    }));
}

function sourcesOf(rows: readonly Observation[], page: PageContext): object[] {
  const { collection, language } = page;
  const ids = new Set(rows.map(({ source }) => source));
  const sources: Source[] = [...ids].map((id) => entryOf(collection.sources, id));
  return sources
    .sort(compareNewest)
    .slice(0, MOST_SOURCES)
    .map(({ id, kind, url, published, issuerEn, issuerZh }) => {
      // Who issued the figures is not who published the news about them.
      const issuer = kind === "news" ? "" : language === "zh" ? issuerZh : issuerEn;
      return {
        "@type": "CreativeWork",
        name: sourceTitle(page, id),
        ...(url !== "" && { url }),
        ...(published !== "" && { datePublished: published }),
        ...(issuer !== "" && { publisher: { "@type": "Organization", name: issuer } }),
      };
    });
}

/** Names what a markup lacks that it must not lack: title, description, licence, provenance, files of a public address. */
export function findMarkupFaults(markup: DatasetMarkup): string[] {
  const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
  const isWhole = (value: unknown): boolean => isText(value) && /^https?:\/\//.test(value);
  const { name, description, license, isBasedOn, measurementTechnique, distribution } = markup;
  const files: { contentUrl?: unknown }[] = Array.isArray(distribution) ? distribution : [];
  const length = isText(description) ? description.length : 0;
  const faults = {
    name: isText(name),
    description: length >= LEAST_DESCRIPTION && length <= MOST_DESCRIPTION,
    license: isWhole(license),
    isBasedOn: Array.isArray(isBasedOn) && isBasedOn.length > 0,
    measurementTechnique: isText(measurementTechnique),
    distribution: files.length > 0 && files.every(({ contentUrl }) => isWhole(contentUrl)),
  };
  return Object.entries(faults).flatMap(([key, isThere]) => (isThere ? [] : [key]));
}

function rowsOf({ kind, id }: MarkupSubject, { collection }: PageContext): readonly Observation[] {
  if (kind === "collection") return collection.dataset.observations;
  const groups = kind === "indicator" ? collection.observationsByIndicator : collection.observationsByArea;
  return groups.get(id) ?? [];
}

/**
 * Gives the markup of a page, or `undefined` where it would lack what it must have: without a figure there is no provenance, and a site
 * that does not know its address has no public files. `address` is that of the site's root, with a final slash.
 *
 * Reports, places and measures are the first of longer lists. Source: schema.org Dataset.
 */
export function buildDatasetMarkup(
  subject: MarkupSubject,
  collection: Collection,
  language: Language,
  address: string,
): DatasetMarkup | undefined {
  if (address === "") return undefined;
  const page = buildPageContext(collection, language, paths.home(language));
  const { text } = page;
  const { release } = collection.dataset;
  const rows = rowsOf(subject, page);
  const { path, name, description, keywords, files } = textsOf(subject, rows, page);
  const url = `${address}${path}`;
  const home = `${address}${paths.home(language)}`;
  const publisher = {
    "@type": "Organization",
    name: citeCollection({ collection, language, root: "" }).author[language],
    url: home,
  };
  const isWhole = subject.kind === "collection";
  const places = placesOf(rows, page);
  const coverage = coverageOf(rows);
  const markup: DatasetMarkup = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    name,
    description: description.slice(0, MOST_DESCRIPTION),
    url,
    identifier: `${url}#dataset`,
    inLanguage: langOf(language),
    license: `${address}data/LICENSE.txt`,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(release.date !== "" && { version: release.version, dateModified: release.date }),
    keywords,
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    ...(places.length > 0 && { spatialCoverage: places }),
    variableMeasured: measuresOf(rows, page),
    measurementTechnique: text.markup.technique,
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      contentUrl: `${address}${file}`,
      encodingFormat: MEDIA_TYPES[file.slice(file.lastIndexOf(".") + 1)],
    })),
    ...(isWhole
      ? {
          includedInDataCatalog: {
            "@type": "DataCatalog",
            name: text.siteName,
            url: `${address}${paths.downloads(language)}`,
          },
          hasPart: collection.dataset.indicators
            .filter(({ id }) => collection.observationsByIndicator.has(id))
            .map(({ id }) => ({ "@id": `${address}${paths.indicator(language, id)}#dataset` })),
        }
      : { isPartOf: { "@id": `${home}#dataset` } }),
    isBasedOn: sourcesOf(rows, page),
  };
  return findMarkupFaults(markup).length > 0 ? undefined : markup;
}
