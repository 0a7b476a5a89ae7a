/** Writes observations as Parquet. */
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Observation } from "../../model/observation.ts";
import type { CellValue } from "../csv-text.ts";
import { OBSERVATION_CELLS } from "../observation-cells.ts";
import { OBSERVATIONS } from "../tables.ts";
import { parquetColumns } from "./parquet-columns.ts";

/** Rows of a group: few enough to be held beside the dataset, and as many as readers take at a time (DuckDB's own writer takes 122,880). */
const GROUP_ROWS = 100_000;

const COLUMNS = parquetColumns(OBSERVATIONS);
const READERS = OBSERVATIONS.columns.map(({ name }) => OBSERVATION_CELLS[name]);

/** An empty cell is null: a Parquet reader would take an empty text for a value. */
const toParquet = (cell: CellValue): string | number | null => (cell === "" ? null : cell);

function columnsOf(rows: readonly Observation[]): ColumnSource[] {
  return COLUMNS.map((column, place) => {
    const read = READERS[place]!;
    return { ...column, data: rows.map((row) => toParquet(read(row))) };
  });
}

/**
 * Gives the file of observations in the order given, columns as in the CSV; no rows give a file with columns alone.
 *
 * `notes` go into the file's key-value metadata, in their order. The same input gives the same bytes: compression is the writer's own
 * Snappy, not that of the platform.
 */
export function buildObservationsParquet(
  observations: readonly Observation[],
  notes: readonly { key: string; value: string }[],
  groupRows = GROUP_ROWS,
): Uint8Array {
  const writer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({
    writer,
    schema,
    kvMetadata: [...notes],
    createdBy: "reported-figures with hyparquet-writer",
  });
  for (let start = 0; start < observations.length; start += groupRows) {
    const columnData = columnsOf(observations.slice(start, start + groupRows));
    file.write({ columnData, rowGroupSize: groupRows });
  }
  file.finish();
  return writer.getBytes();
}
