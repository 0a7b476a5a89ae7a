/** How the files of all figures are read by the tools that people have: the codebook shows it, and the tests run it. */
import { TEXT_COLUMNS } from "./text-columns.ts";

/** The tools, in the order in which they are shown. */
export const SNIPPET_TOOLS = ["pandas", "Polars", "R", "DuckDB", "JavaScript"] as const;
/** One of the tools. */
export type SnippetTool = (typeof SNIPPET_TOOLS)[number];

/** A few lines that read one file; they leave the rows in `figures`, or are a query that gives them. */
export interface ReadSnippet {
  tool: SnippetTool;
  format: "CSV" | "Parquet";
  /** Name of the file, below the folder that the snippets were made for. */
  file: string;
  code: string;
}

const joinColumns = (write: (column: string) => string): string => TEXT_COLUMNS.map(write).join(", ");

const importOf = (names: string, from: string): string => `import ${names} from ${JSON.stringify(from)};`;
const isAddress = (place: string): boolean => /^https?:/.test(place);

function javaScriptParquet(place: string): string {
  const open = isAddress(place) ? "asyncBufferFromUrl" : "asyncBufferFromFile";
  const argument = isAddress(place) ? "{ url: place }" : "place";
  return [
    importOf(`{ ${open}, parquetReadObjects }`, "hyparquet"),
    "",
    `const place = ${JSON.stringify(place)};`,
    `const figures = await parquetReadObjects({ file: await ${open}(${argument}) });`,
  ].join("\n");
}

function javaScriptCsv(place: string): string {
  const parse = importOf("papaparse", "papaparse");
  const [imports, read] = isAddress(place)
    ? [[parse], "const text = await (await fetch(place)).text();"]
    : [[importOf("{ readFileSync }", "node:fs"), parse], 'const text = readFileSync(place, "utf8");'];
  return [
    ...imports,
    "",
    `const place = ${JSON.stringify(place)};`,
    read,
    'const numbers = new Set(["value", "low", "high"]);',
    "const { data: figures } = papaparse.parse(text, {",
    "  header: true,",
    "  skipEmptyLines: true,",
    '  transform: (cell, column) => (cell === "" ? null : numbers.has(column) ? Number(cell) : cell),',
    "});",
  ].join("\n");
}

/**
 * Gives a snippet for every tool and file.
 *
 * `folder` is where the published tables lie: a whole address that ends with a slash, a path, or empty for files that lie where the
 * program runs. Parquet brings its types along; in CSV, periods and prints are read as text.
 */
export function readSnippets(folder: string): ReadSnippet[] {
  const [csv, parquet] = [`${folder}observations.csv`, `${folder}observations.parquet`];
  const [csvText, parquetText] = [JSON.stringify(csv), JSON.stringify(parquet)];
  const [csvSql, parquetSql] = [csv, parquet].map((place) => `'${place.replaceAll("'", "''")}'`);
  const codes: Record<SnippetTool, { csv: string; parquet: string }> = {
    pandas: {
      parquet: `import pandas as pd\n\nfigures = pd.read_parquet(${parquetText})`,
      csv: `import pandas as pd\n\ntexts = {${joinColumns((column) => `"${column}": "string"`)}}\nfigures = pd.read_csv(${csvText}, dtype=texts)`,
    },
    Polars: {
      parquet: `import polars as pl\n\nfigures = pl.read_parquet(${parquetText})`,
      csv: `import polars as pl\n\ntexts = {${joinColumns((column) => `"${column}": pl.String`)}}\nfigures = pl.read_csv(${csvText}, schema_overrides=texts, infer_schema_length=None)`,
    },
    R: {
      parquet: `figures <- arrow::read_parquet(${parquetText})`,
      csv: `texts <- c(${joinColumns((column) => `${column} = "character"`)})\nfigures <- read.csv(${csvText}, colClasses = texts, na.strings = "", encoding = "UTF-8")`,
    },
    DuckDB: {
      parquet: `SELECT * FROM read_parquet(${parquetSql})`,
      csv: `SELECT * FROM read_csv(${csvSql}, types = {${joinColumns((column) => `'${column}': 'VARCHAR'`)}})`,
    },
    JavaScript: { parquet: javaScriptParquet(parquet), csv: javaScriptCsv(csv) },
  };
  return SNIPPET_TOOLS.flatMap((tool): ReadSnippet[] => [
    { tool, format: "Parquet", file: "observations.parquet", code: codes[tool].parquet },
    { tool, format: "CSV", file: "observations.csv", code: codes[tool].csv },
  ]);
}

/** Gives the one line by which a tool that needs no more reads all figures. */
export function readLines(folder: string): { tool: SnippetTool; line: string }[] {
  const lastLine = (code: string): string => code.split("\n").at(-1) ?? "";
  return readSnippets(folder)
    .filter(({ tool, format }) => format === "Parquet" && ["pandas", "R", "DuckDB"].includes(tool))
    .map(({ tool, code }) => ({ tool, line: lastLine(code) }));
}
