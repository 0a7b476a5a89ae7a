/** DuckDB, as a reader of published files. */
import { DuckDBInstance } from "@duckdb/node-api";

/** Runs one query in a database of its own and gives its rows by name of column; whole numbers of 64 bits are bigints. */
export async function queryDuckdb(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
