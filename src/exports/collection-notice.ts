/** What every file that is taken away says of the collection: name, version, licence, and how to cite it. */
import { renderApa } from "../citations/render-apa.ts";
import { renderGbt } from "../citations/render-gbt.ts";
import type { Dataset } from "../model/dataset.ts";
import { buildCollectionTerms, citeDataset } from "./descriptors/collection-terms.ts";
import type { Text } from "./table.ts";

/** Empty texts are not known: a collection without a changelog has neither version nor date, an unplaced site no address. */
export interface CollectionNotice {
  title: Text;
  description: Text;
  version: string;
  /** `YYYY-MM-DD`. */
  date: string;
  address: string;
  licence: Text;
  cite: Text;
}

/** Gives the notice; `address` is the whole address of the site's root, or empty. */
export function buildCollectionNotice(dataset: Dataset, address: string): CollectionNotice {
  const { title, description, version, date, licence } = buildCollectionTerms(dataset);
  // The styles that the page of downloads shows first in each language.
  const cite = {
    en: renderApa(citeDataset(dataset, "en", address)),
    zh: renderGbt(citeDataset(dataset, "zh", address)).trimEnd(),
  };
  return { title, description, version, date, address, licence, cite };
}
