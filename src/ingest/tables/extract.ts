/** The form of an extract: the figures one report prints. */
import { z } from "zod";
import { SERIES_BREAKS, TRANSFORMATIONS } from "../../model/codes.ts";
import {
  codeCell,
  idCell,
  noteCell,
  optionalIdCell,
  optionalTextCell,
  periodCell,
  printCell,
  textCell,
} from "../cells.ts";

/** A row of `extracts/<source>.csv`. An empty status is `A`, which is never written, so that there is one spelling of normal. */
export const extractSchema = z.object({
  locator: textCell,
  indicator: idCell,
  breakdown: optionalIdCell,
  transformation: codeCell(TRANSFORMATIONS),
  base_period: periodCell,
  area: idCell,
  period: periodCell,
  as_printed: printCell,
  unit_printed: optionalTextCell,
  status: codeCell(["", "E", "P", "U", "Q"]).transform((code) => (code === "" ? "A" : code)),
  series_break: codeCell(SERIES_BREAKS),
  note_zh: noteCell,
  note_en: noteCell,
});

/** Columns of an extract in the order of the header. */
export const EXTRACT_COLUMNS = Object.keys(extractSchema.shape) as (keyof typeof extractSchema.shape)[];

/** Gives the source id in the path of an extract, or `undefined` for another path. */
export function sourceOfExtract(path: string): string | undefined {
  return /^extracts\/([^/]+)\.csv$/.exec(path)?.[1];
}
