/** The collection of this build: the dataset with its series and look-ups, worked out once and kept. */
import type { Dataset } from "../model/dataset.ts";
import { buildSeries } from "../series/build-series.ts";
import { buildCollection, type Collection } from "../views/collection.ts";
import { readDataset } from "./dataset.ts";

const kept = new WeakMap<Dataset, Collection>();

/** Gives the collection; the same object for every page of a build. */
export function readCollection(): Collection {
  const dataset = readDataset();
  const known = kept.get(dataset);
  if (known) return known;
  const collection = buildCollection(dataset, buildSeries(dataset));
  kept.set(dataset, collection);
  return collection;
}
