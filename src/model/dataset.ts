/** The dataset: everything that `data/` says, read and checked. */
import type { Observation } from "./observation.ts";
import type {
  Area,
  Breakdown,
  Correction,
  Headline,
  IdentityMember,
  Indicator,
  Source,
  Topic,
  Unit,
} from "./registry.ts";
import type { Release } from "./release.ts";

/** The version of the hand-over file's form; raised when a field changes its meaning. */
export const DATASET_VERSION = 3;

/**
 * Registries in the order of their files; observations in canonical order (source id, then line).
 *
 * `digest` is the SHA-256 of the input files' paths and bytes, by which a stale hand-over file is told. `release` is the version of
 * the collection and its date, those of the newest of `releases`; a folder without a changelog has version 0.0.0 and no date.
 */
export interface Dataset {
  version: number;
  digest: string;
  release: Pick<Release, "version" | "date">;
  /** The newest first. */
  releases: Release[];
  topics: Topic[];
  headlines: Headline[];
  indicators: Indicator[];
  breakdowns: Breakdown[];
  areas: Area[];
  units: Unit[];
  sources: Source[];
  identities: IdentityMember[];
  corrections: Correction[];
  observations: Observation[];
}
