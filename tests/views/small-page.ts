/** Builds pages over small datasets, for tests that need a context and a few series. */
import type { Language } from "../../src/model/codes.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Observation } from "../../src/model/observation.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import type { Series } from "../../src/series/series.ts";
import { buildCollection, type Collection } from "../../src/views/collection.ts";
import { buildPageContext, type PageContext } from "../../src/views/page-context.ts";
import { paths } from "../../src/views/paths.ts";
import { dataset } from "../series/small-dataset.ts";

/** Gives the collection of a small dataset; `part` replaces its registries. */
export function smallCollection(observations: Observation[], part: Partial<Dataset> = {}): Collection {
  const small = dataset(observations, part);
  return buildCollection(small, buildSeries(small));
}

/** Gives the context of the home page over a small dataset, and its series in canonical order. */
export function smallPage(
  observations: Observation[],
  part: Partial<Dataset> = {},
  language: Language = "en",
): { page: PageContext; series: Series[] } {
  const collection = smallCollection(observations, part);
  return {
    page: buildPageContext(collection, language, paths.home(language)),
    series: collection.series,
  };
}
