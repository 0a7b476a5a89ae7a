/** Which paths of a data folder are tables. */
import { areas } from "./tables/areas.ts";
import { breakdowns } from "./tables/breakdowns.ts";
import { corrections } from "./tables/corrections.ts";
import { exceptions } from "./tables/exceptions.ts";
import { sourceOfExtract } from "./tables/extract.ts";
import { headlines } from "./tables/headlines.ts";
import { identities } from "./tables/identities.ts";
import { indicators } from "./tables/indicators.ts";
import { sources } from "./tables/sources.ts";
import { topics } from "./tables/topics.ts";
import { units } from "./tables/units.ts";

/** The forms of all tables but the extracts. */
export const TABLE_FORMS = [
  topics,
  headlines,
  indicators,
  breakdowns,
  areas,
  units,
  sources,
  identities,
  corrections,
  exceptions,
] as const;

const PATHS: ReadonlySet<string> = new Set(TABLE_FORMS.map(({ file }) => file));

/** Tells whether a path below the data folder is that of a table: a registry, the corrections, the exceptions, or an extract. */
export function isDataPath(path: string): boolean {
  return PATHS.has(path) || sourceOfExtract(path) !== undefined;
}
