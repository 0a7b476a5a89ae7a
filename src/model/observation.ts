/** An observation: what the build read from one printed figure. */
import type { BoundBasis, Relation, SeriesBreak, Status, Transformation } from "./codes.ts";

/**
 * One row of an extract, read.
 *
 * A withheld figure (status `Q`) has no value, bounds, relation or basis. `unit` is the unit of the print after the
 * indicator and the transformation have chosen it: percentage points for the change of a percent, percent for a
 * growth rate, times for a multiple.
 */
export interface Observation {
  figureId: string;
  source: string;
  locator: string;
  indicator: string;
  breakdown: string;
  transformation: Transformation;
  basePeriod: string;
  area: string;
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  relation: Relation | null;
  boundBasis: BoundBasis | null;
  unit: string;
  status: Status;
  seriesBreak: SeriesBreak;
  asPrinted: string;
  unitPrinted: string;
  /** Power of ten that still shows in a withheld print (`*万余名`: 10000), 1 where none does; `null` where a number is printed. */
  withheldMagnitude: number | null;
  noteZh: string;
  noteEn: string;
  /** The print named no unit, so that of the indicator was taken. */
  unitAssumed: boolean;
  /** Line of the row in `extracts/<source>.csv`, from 1; rows of a file are in reading order. */
  line: number;
}
