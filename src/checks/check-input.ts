/** What rules look at: all tables of the data folder, read, with their places. */
import type { Finding } from "../issues/finding.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import type { Observation } from "../model/observation.ts";
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
} from "../model/registry.ts";

/** The figures of one extract; `equals` groups the indices of records that name one figure of one place in the report. */
export interface CheckedExtract extends PlacedTable<Observation> {
  source: string;
  equals: readonly (readonly number[])[];
}

/** All tables; those of registries that are missing are empty. */
export interface CheckInput {
  topics: PlacedTable<Topic>;
  headlines: PlacedTable<Headline>;
  indicators: PlacedTable<Indicator>;
  breakdowns: PlacedTable<Breakdown>;
  areas: PlacedTable<Area>;
  units: PlacedTable<Unit>;
  sources: PlacedTable<Source>;
  identities: PlacedTable<IdentityMember>;
  corrections: PlacedTable<Correction>;
  extracts: readonly CheckedExtract[];
}

/** A rule looks at everything and gives what it finds, in any order. */
export type Rule = (input: CheckInput) => Finding[];
