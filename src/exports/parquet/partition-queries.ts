/** Queries that read the partitioned Parquet files, as the page of downloads shows them; the DuckDB one is run in the tests. */

/**
 * Gives the queries for the place where the folder `parquet` lies: a path, an address of an object store such as
 * `s3://bucket/data/parquet`, or a web address for DuckDB's own extension. Both read one year only, so the files of others stay unread.
 */
export function partitionQueries(folder: string): { duckdb: string; spark: string } {
  const quoted = folder.replaceAll("'", "''");
  return {
    duckdb: `SELECT topic, indicator, area, period, value, low, high, unit
FROM read_parquet('${quoted}/*/*/*.parquet', hive_partitioning = true)
WHERE year = 2023
ORDER BY topic, indicator, area, period, figure_id;`,
    spark: `figures = spark.read.parquet(${JSON.stringify(folder)})
figures.where("year = 2023").select("topic", "indicator", "area", "period", "value", "low", "high", "unit").show()`,
  };
}
