/** How the columns of a published table are typed in Parquet. */
import type { ColumnSource } from "hyparquet-writer";
import type { Column, ColumnType, Table } from "../table.ts";

/** A column as the writer takes it, still without its cells. */
export type ParquetColumn = Omit<ColumnSource, "data">;

/**
 * Numbers are DOUBLE: values reach from ten-thousandths of a percent to 10^13 yuan, no one DECIMAL holds both, and DOUBLE is what
 * DuckDB, Spark, pandas and Polars compute with; the dataset itself holds doubles, so nothing is lost on the way. Lists stay texts
 * with spaces between the words, as in the CSV.
 */
const TYPES: Record<ColumnType, "STRING" | "DOUBLE" | "INT64"> = {
  string: "STRING",
  number: "DOUBLE",
  integer: "INT64",
  list: "STRING",
  url: "STRING",
};

/** Codes and ids of other tables come from short lists, so they are kept once each and referred to by number. */
const isCode = ({ constraints, references }: Column): boolean =>
  constraints.enum !== undefined || references !== undefined;

/** Gives the columns of a table in its order; only a required one may not be null. */
export function parquetColumns({ columns }: Table): ParquetColumn[] {
  return columns.map((column): ParquetColumn => {
    const plain = {
      name: column.name,
      type: TYPES[column.type],
      nullable: column.constraints.required !== true,
    };
    return isCode(column) ? { ...plain, encoding: "RLE_DICTIONARY" } : plain;
  });
}
