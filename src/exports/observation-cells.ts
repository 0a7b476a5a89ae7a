/** What every column of the published table of observations holds, whatever the format it is written in. */
import type { Observation } from "../model/observation.ts";
import type { CellsOf } from "./csv-text.ts";
import type { OBSERVATIONS } from "./tables.ts";

/** For every column, its cell in the row of an observation; an empty text and `null` are both empty cells. */
export const OBSERVATION_CELLS: CellsOf<typeof OBSERVATIONS, Observation> = {
  figure_id: (row) => row.figureId,
  source: (row) => row.source,
  locator: (row) => row.locator,
  indicator: (row) => row.indicator,
  breakdown: (row) => row.breakdown,
  transformation: (row) => row.transformation,
  base_period: (row) => row.basePeriod,
  area: (row) => row.area,
  period: (row) => row.period,
  value: (row) => row.value,
  low: (row) => row.low,
  high: (row) => row.high,
  relation: (row) => row.relation,
  bound_basis: (row) => row.boundBasis,
  unit: (row) => row.unit,
  status: (row) => row.status,
  series_break: (row) => row.seriesBreak,
  as_printed: (row) => row.asPrinted,
  unit_printed: (row) => row.unitPrinted,
  note_zh: (row) => row.noteZh,
  note_en: (row) => row.noteEn,
};
