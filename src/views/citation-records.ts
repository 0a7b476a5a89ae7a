/** What is cited: the collection, an indicator, a report. */
import type { Bilingual, CitationRecord, WorkKind } from "../citations/citation-record.ts";
import { messages } from "../i18n/messages.ts";
import type { Language, SourceKind } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/registry.ts";

import { type Collection, entryOf } from "./collection.ts";
import { capitalise } from "./page-context.ts";
import { paths, type SitePath } from "./paths.ts";

/** What citations look up. */
export type CitedCollection = Pick<Collection, "indicators" | "sources" | "observationsBySource"> & {
  dataset: Pick<Dataset, "release">;
};

/** What stands around the records of one build: `root` is the whole address of the site with a slash at its end, or empty. */
export interface CitationPlace {
  collection: CitedCollection;
  language: Language;
  root: string;
}

const NOTHING: Bilingual = { en: "", zh: "" };
const both = (text: (language: Language) => string): Bilingual => ({ en: text("en"), zh: text("zh") });

/** What a body publishes about its own work is a report; a release reaches readers as a page of the web. */
const WORK_KINDS: Record<SourceKind, WorkKind> = {
  bulletin: "report",
  yearbook: "book",
  work_report: "report",
  press: "page",
  paper: "article",
  news: "news",
};

/** The collection answers for itself: no person stands behind its name. */
const collectionName = both((language) => {
  const { siteName, siteNameOther } = messages(language);
  return language === "zh" ? `${siteName}（${siteNameOther}）` : `${siteName} (${siteNameOther})`;
});

const addressOf = (root: string, path: SitePath): string => (root === "" ? "" : `${root}${path}`);

/** Gives the record of the collection. Its address is that of its version, whose files never change once it is frozen. */
export function citeCollection({ collection, language, root }: CitationPlace): CitationRecord {
  const { version, date } = collection.dataset.release;
  const path = date === "" ? paths.downloads(language) : paths.version(language, version);
  return {
    key: date === "" ? "reported-figures" : `reported-figures-${version}`,
    kind: "dataset",
    language,
    workLanguage: language,
    author: collectionName,
    figuresIssuer: NOTHING,
    title: both((own) => messages(own).citation.collection),
    container: NOTHING,
    issued: date,
    // A folder without a changelog has no version that anybody could look up.
    version: date === "" ? "" : version,
    accessed: date,
    url: addressOf(root, path),
    recorded: null,
    locator: "",
    printed: "",
  };
}

/** Gives the record of an indicator: the part of the collection that its page shows. */
export function citeIndicator(place: CitationPlace, id: string): CitationRecord {
  const { labelEn, labelZh } = entryOf(place.collection.indicators, id);
  const whole = citeCollection(place);
  return {
    ...whole,
    key: `${whole.key}-${id}`,
    title: { en: capitalise(labelEn), zh: labelZh },
    container: whole.title,
    url: addressOf(place.root, paths.indicator(place.language, id)),
  };
}

/** Hosts of papers and editions that are written in English: those called so, and papers that have no other edition there. */
const ENGLISH_HOST = /^https?:\/\/(?:[^/]+\.)?(?:(?:en|english)\.|(?:chinadaily\.com|shine)\.cn\/)/;

/**
 * The language of a work is that of its prints: Chinese with any Chinese character, else English with any word in Latin letters. Bare
 * numbers such as "52.6%" tell nothing. Then bodies in China are taken to write Chinese, and news and papers English where their
 * address is that of an English edition.
 */
function workLanguageOf({ kind, url }: Source, observations: readonly Observation[]): Language {
  const prints = observations.map(({ asPrinted, unitPrinted }) => asPrinted + unitPrinted).join(" ");
  if (/\p{Script=Han}/u.test(prints)) return "zh";
  if (/[a-z]{2}/i.test(prints)) return "en";
  return (kind === "news" || kind === "paper") && ENGLISH_HOST.test(url) ? "en" : "zh";
}

/** Gives the record of a report: as it was issued, and where its figures are recorded. */
export function citeReport(place: CitationPlace, id: string): CitationRecord {
  const { collection, language, root } = place;
  const source = entryOf(collection.sources, id);
  const { version, accessed } = citeCollection(place);
  const isNews = source.kind === "news";
  const issuer: Bilingual = { en: source.issuerEn, zh: source.issuerZh };
  return {
    key: id,
    kind: WORK_KINDS[source.kind],
    language,
    workLanguage: workLanguageOf(source, collection.observationsBySource.get(id) ?? []),
    // Who issued the figures did not write the news about them, and who did is not in the data.
    author: isNews ? NOTHING : issuer,
    figuresIssuer: isNews ? issuer : NOTHING,
    title: { en: source.titleEn, zh: source.titleZh },
    container: NOTHING,
    issued: source.published,
    version: "",
    accessed,
    url: source.url,
    recorded: {
      name: collectionName,
      version,
      date: accessed,
      address: addressOf(root, paths.report(language, id)),
    },
    locator: "",
    printed: "",
  };
}
