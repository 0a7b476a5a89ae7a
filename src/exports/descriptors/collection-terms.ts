/** What every description says of the collection as a whole, worded once. */
import type { CitationRecord } from "../../citations/citation-record.ts";
import { en } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import type { Language } from "../../model/codes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { citeCollection } from "../../views/citation-records.ts";
import type { Text } from "../table.ts";

/** The collection's name for programs; it never changes, whatever the version. */
export const COLLECTION_NAME = "reported-figures";

/** The file that says what may be done with the data, in the folder of data. */
export const LICENCE_FILE = "LICENSE.txt";

/** What descriptions say; `version` and `date` are empty for a collection without a changelog. */
export interface CollectionTerms {
  title: Text;
  publisher: Text;
  description: Text;
  keywords: readonly Text[];
  licence: Text;
  version: string;
  date: string;
}

/** Gives the record by which a dataset is cited, which names its title and its publisher; `address` is that of the site's root, or empty. */
export function citeDataset(
  { release }: Pick<Dataset, "release">,
  language: Language,
  address: string,
): CitationRecord {
  const collection = {
    dataset: { release },
    indicators: new Map(),
    sources: new Map(),
    observationsBySource: new Map(),
  };
  return citeCollection({ collection, language, root: address });
}

/** Gives the terms of a dataset. */
export function buildCollectionTerms({
  release,
  observations,
  sources,
  indicators,
}: Pick<Dataset, "release" | "observations" | "sources" | "indicators">): CollectionTerms {
  const counts = [observations.length, sources.length, indicators.length] as const;
  const { title, author: publisher } = citeDataset({ release }, "en", "");
  return {
    title,
    publisher,
    description: { en: en.markup.collection(...counts), zh: zh.markup.collection(...counts) },
    keywords: en.markup.keywords.map((word, place) => ({ en: word, zh: zh.markup.keywords[place] ?? word })),
    licence: { en: en.footer.licence, zh: zh.footer.licence },
    version: release.date === "" ? "" : release.version,
    date: release.date,
  };
}

/** Gives a text in both languages for a format that has room for one: two paragraphs of CommonMark. */
export function joinParagraphs({ en: english, zh: chinese }: Text): string {
  return `${english}\n\n${chinese}`;
}

/** Gives a short text in both languages on one line. */
export function joinNames({ en: english, zh: chinese }: Text): string {
  return english === chinese ? english : `${english} / ${chinese}`;
}

/** Gives the text of the file that says what may be done with the data. */
export function buildLicenceText(): string {
  const paragraphs = [en, zh].map((text) =>
    [text.siteName, text.footer.licence, text.markup.rights].join("\n"),
  );
  return `${paragraphs.join("\n\n")}\n`;
}
