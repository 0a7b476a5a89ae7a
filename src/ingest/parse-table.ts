/** A registry file to records with places. */
import type { z } from "zod";
import type { Issue } from "../issues/issue.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import { camelCase } from "./camel-case.ts";
import { cellReader } from "./cell-reader.ts";
import type { InputFile } from "./input-file.ts";
import { readRows } from "./read-rows.ts";
import type { RecordOf, TableForm } from "./tables/table-form.ts";

/**
 * Reads every row of a table by its form. A row with an error gives issues and no record.
 *
 * Without a file the table is empty; an obligatory one is then an error of the whole folder.
 */
export function parseTable<Form extends TableForm>(
  form: Form,
  file: InputFile | undefined,
): { table: PlacedTable<RecordOf<Form>>; issues: Issue[] } {
  if (!file) return missingTable(form);
  const columns = Object.keys(form.schema.shape);
  const readers = columns.map((column) =>
    cellReader(form.schema.shape[column] as z.ZodType<unknown, string>),
  );
  const fields = columns.map((column) => camelCase(column));
  const records: RecordOf<Form>[] = [];
  const rowsOfRecords: number[] = [];
  const refusedIds = new Set<string>();
  const walked = readRows(file, columns, (_text, _places, report) => (cells, row, positions) => {
    const record: Record<string, unknown> = {};
    let isRefused = false;
    positions.forEach((position, index) => {
      const reading = readers[index]!(cells[position]!);
      if (reading.ok) {
        record[fields[index]!] = reading.value;
      } else {
        isRefused = true;
        for (const fault of reading.faults) report(row, position, fault);
      }
    });
    if (isRefused) {
      refusedIds.add(cells[positions[0]!]!);
    } else {
      records.push(record as RecordOf<Form>);
      rowsOfRecords.push(row);
    }
  });
  const table: PlacedTable<RecordOf<Form>> = {
    file: form.file,
    isWhole: walked.isWhole,
    rows: walked.rows,
    records,
    refusedIds,
    placeOf: (index, column) =>
      walked.places.placeOf(rowsOfRecords[index]!, walked.positions[columns.indexOf(column)] ?? 0),
  };
  return { table, issues: walked.issues };
}

function missingTable<Form extends TableForm>(
  form: Form,
): { table: PlacedTable<RecordOf<Form>>; issues: Issue[] } {
  const table: PlacedTable<RecordOf<Form>> = {
    file: form.file,
    isWhole: false,
    rows: 0,
    records: [],
    refusedIds: new Set(),
    placeOf: () => ({ line: 0, column: 0 }),
  };
  if (form.isOptional) return { table: { ...table, isWhole: true }, issues: [] };
  return {
    table,
    issues: [
      {
        file: form.file,
        line: 0,
        column: 0,
        severity: "error",
        code: "missing-file",
        message: "The file is missing, and nothing can be read without it",
        hint: `write the file with the header ${Object.keys(form.schema.shape).join(",")}`,
      },
    ],
  };
}
