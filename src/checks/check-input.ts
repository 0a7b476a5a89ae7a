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

/** The newest version in the changelog, the digest that stands at `line` of it, and that of the data as it is. */
export interface VersionState {
  version: string;
  line: number;
  digest: string;
  dataDigest: string;
  isFrozen: boolean;
}

/**
 * All tables; those of registries that are missing are empty. `version` is missing without a changelog, and while anything in the folder
 * cannot be read. `isDraft`: the figures are being edited.
 */
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
  version?: VersionState | undefined;
  isDraft?: boolean;
}

/** A rule looks at everything and gives what it finds, in any order. */
export type Rule = (input: CheckInput) => Finding[];
