/** Extracts to observations: every row read, its number read from the print, its figure given its permanent id. */
import type { Issue } from "../issues/issue.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import { figureId, type Sha256 } from "../model/figure-id.ts";
import type { Observation } from "../model/observation.ts";
import type { Indicator, Unit } from "../model/registry.ts";
import { buildVocabulary } from "../reading/vocabulary.ts";
import type { CellFault } from "./cell-fault.ts";
import { hasQuotedLineBreak } from "./cell-places.ts";
import { cellReader, freeTextReader } from "./cell-reader.ts";
import { figureIds } from "./figure-ids.ts";
import type { InputFile } from "./input-file.ts";
import { quantityReader } from "./quantity-reader.ts";
import { type Report, readRows } from "./read-rows.ts";
import { EXTRACT_COLUMNS, extractSchema } from "./tables/extract.ts";
import { isPlainText } from "./text-fault.ts";

/** The figures of one extract. */
export interface ExtractTable extends PlacedTable<Observation> {
  source: string;
  /** Records that are equal in all that an id is made from, as groups of indices: two rows, or more, for one place in the report. */
  equals: readonly (readonly number[])[];
}

/** What reading extracts needs to know. `hasUnits` is false when the registries needed for reading prints could not be read. */
export interface ExtractContext {
  sha256: Sha256;
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  hasUnits: boolean;
}

const column = (name: (typeof EXTRACT_COLUMNS)[number]): number => EXTRACT_COLUMNS.indexOf(name);

/**
 * Gives a function that reads one extract, sharing what it has learnt between files.
 *
 * A row with an error gives issues and no observation. Ids are unique over all extracts read by one parser.
 */
export function extractParser(
  context: ExtractContext,
): (file: InputFile, source: string) => { table: ExtractTable; issues: Issue[] } {
  const readers = {
    locator: freeTextReader(extractSchema.shape.locator, (text) => text !== "" && isPlainText(text)),
    indicator: cellReader(extractSchema.shape.indicator),
    breakdown: cellReader(extractSchema.shape.breakdown),
    transformation: cellReader(extractSchema.shape.transformation),
    basePeriod: cellReader(extractSchema.shape.base_period),
    area: cellReader(extractSchema.shape.area),
    period: cellReader(extractSchema.shape.period),
    asPrinted: freeTextReader(extractSchema.shape.as_printed, (text) => text !== "" && isPlainText(text)),
    unitPrinted: freeTextReader(extractSchema.shape.unit_printed, isPlainText),
    status: cellReader(extractSchema.shape.status),
    seriesBreak: cellReader(extractSchema.shape.series_break),
    note: freeTextReader(extractSchema.shape.note_zh, isPlainText),
  };
  const readQuantity = quantityReader(buildVocabulary([...context.units.values()]), context);
  // Ids given so far, over all extracts, with the running number of their record.
  const known = figureIds();
  let given = 0;

  return (file, source) => {
    const records: Observation[] = [];
    const rowsOfRecords: number[] = [];
    const equals = new Map<number, number[]>();
    const before = given;
    const walked = readRows(file, EXTRACT_COLUMNS, (text, places, report) => {
      const lineOf = hasQuotedLineBreak(text) ? places.lineOf : (row: number): number => row + 1;
      return (cells, row, positions) => {
        const locator = readers.locator(cells[positions[0]!]!);
        const indicator = readers.indicator(cells[positions[1]!]!);
        const breakdown = readers.breakdown(cells[positions[2]!]!);
        const transformation = readers.transformation(cells[positions[3]!]!);
        const basePeriod = readers.basePeriod(cells[positions[4]!]!);
        const area = readers.area(cells[positions[5]!]!);
        const period = readers.period(cells[positions[6]!]!);
        const asPrinted = readers.asPrinted(cells[positions[7]!]!);
        const unitPrinted = readers.unitPrinted(cells[positions[8]!]!);
        const status = readers.status(cells[positions[9]!]!);
        const seriesBreak = readers.seriesBreak(cells[positions[10]!]!);
        const noteZh = readers.note(cells[positions[11]!]!);
        const noteEn = readers.note(cells[positions[12]!]!);
        const isSound =
          locator.ok &&
          indicator.ok &&
          breakdown.ok &&
          transformation.ok &&
          basePeriod.ok &&
          area.ok &&
          period.ok &&
          asPrinted.ok &&
          unitPrinted.ok &&
          status.ok &&
          seriesBreak.ok &&
          noteZh.ok &&
          noteEn.ok;
        if (!isSound) {
          const readings = [
            locator,
            indicator,
            breakdown,
            transformation,
            basePeriod,
            area,
            period,
            asPrinted,
            unitPrinted,
            status,
            seriesBreak,
            noteZh,
            noteEn,
          ];
          readings.forEach((reading, index) => {
            if (reading.ok) return;
            for (const fault of reading.faults) report(row, positions[index]!, fault);
          });
        }
        // The print is read also in a row that is refused for another cell, so that all complaints come in one run.
        if (!asPrinted.ok || !unitPrinted.ok || !context.hasUnits) return;
        const read = readQuantity(
          asPrinted.value,
          unitPrinted.value,
          status.ok ? status.value : null,
          indicator.ok ? indicator.value : null,
          transformation.ok ? transformation.value : null,
        );
        if (read.faults) {
          for (const { part, ...fault } of read.faults) report(row, positions[column(part)]!, fault);
        }
        if (!isSound || read.faults) return;
        const { quantity } = read;
        const observation: Observation = {
          figureId: "",
          source,
          locator: locator.value,
          indicator: indicator.value,
          breakdown: breakdown.value,
          transformation: transformation.value,
          basePeriod: basePeriod.value,
          area: area.value,
          period: period.value,
          value: quantity ? quantity.value : null,
          low: quantity ? quantity.low : null,
          high: quantity ? quantity.high : null,
          relation: quantity ? quantity.relation : null,
          boundBasis: quantity ? quantity.basis : null,
          unit: read.unit,
          status: status.value,
          seriesBreak: seriesBreak.value,
          asPrinted: asPrinted.value,
          unitPrinted: unitPrinted.value,
          withheldMagnitude: read.withheldMagnitude,
          noteZh: noteZh.value,
          noteEn: noteEn.value,
          unitAssumed: read.unitAssumed,
          line: lineOf(row),
        };
        if (!name(observation, row, report)) return;
        records.push(observation);
        rowsOfRecords.push(row);
      };
    });

    // Gives the id, or refuses the row where another figure has it. Equals are found by the id of the first among them, which costs no second map of long keys.
    function name(observation: Observation, row: number, report: Report): boolean {
      const { locator, indicator, breakdown, transformation, area, period } = observation;
      const key = { source, locator, indicator, breakdown, transformation, area, period, occurrence: 1 };
      observation.figureId = figureId(key, context.sha256);
      const first = known.add(observation.figureId, before + records.length);
      if (first !== undefined) {
        const index = first - before;
        const equal = records[index];
        if (equal === undefined || !isSameFigure(equal, observation)) {
          report(row, 0, collisionFault(observation.figureId));
          return false;
        }
        const group = equals.get(index) ?? [index];
        group.push(records.length);
        equals.set(index, group);
        key.occurrence = group.length;
        observation.figureId = figureId(key, context.sha256);
        known.add(observation.figureId, before + records.length);
      }
      return true;
    }

    given += records.length;
    const table: ExtractTable = {
      file: file.path,
      source,
      isWhole: walked.isWhole,
      rows: walked.rows,
      records,
      refusedIds: new Set(),
      equals: [...equals.values()],
      placeOf: (index, columnName) =>
        walked.places.placeOf(
          rowsOfRecords[index]!,
          walked.positions[EXTRACT_COLUMNS.indexOf(columnName as (typeof EXTRACT_COLUMNS)[number])] ?? 0,
        ),
    };
    return { table, issues: walked.issues };
  };
}

const isSameFigure = (a: Observation, b: Observation): boolean =>
  a.locator === b.locator &&
  a.indicator === b.indicator &&
  a.breakdown === b.breakdown &&
  a.transformation === b.transformation &&
  a.area === b.area &&
  a.period === b.period;

const collisionFault = (id: string): CellFault => ({
  code: "figure-id-collision",
  message: `The figure would have the id ${id}, which another figure has, expected ids to differ`,
  hint: "word the locator differently, for instance with the section before the paragraph",
});
