/** The snippets of the codebook, run against the files of the real figures by the tools that are installed. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportObservations, observationLine } from "../../../src/exports/export-observations.ts";
import { observationOrder } from "../../../src/exports/observation-order.ts";
import { buildObservationsParquet } from "../../../src/exports/parquet/build-observations-parquet.ts";
import { readLines, readSnippets, SNIPPET_TOOLS } from "../../../src/exports/snippets/read-snippets.ts";
import { TEXT_COLUMNS } from "../../../src/exports/snippets/text-columns.ts";
import { OBSERVATIONS } from "../../../src/exports/tables.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { readRealCollection } from "../../views/real-collection.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");
const { dataset } = readRealCollection();
const rows = observationOrder(dataset.observations, dataset.indicators);
/** A figure whose period and print would both pass for numbers. */
const wanted = rows.find((row) => /^\d{4}$/.test(row.period) && /^[\d.]+$/.test(row.asPrinted))!;
const withheld = rows.find((row) => row.status === "Q" && row.value === null)!;

/** What every tool is asked: how many rows, and of two figures the value, the period and the print, with the types that it took them for. */
interface Answer {
  rows: number;
  value: number;
  period: string;
  print: string;
  withheld: null;
}
const answer: Answer = {
  rows: rows.length,
  value: wanted.value!,
  period: wanted.period,
  print: wanted.asPrinted,
  withheld: null,
};

const folder = mkdtempSync(join(tmpdir(), "snippets-"));
const csv = exportObservations(rows.map(observationLine));
const parquet = buildObservationsParquet(rows, []);
let server: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(join(folder, "observations.csv"), csv);
  writeFileSync(join(folder, "observations.parquet"), parquet);
  server = createServer((request, response) => {
    const content = request.url?.endsWith(".csv") ? Buffer.from(csv) : Buffer.from(parquet);
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    const part =
      from === undefined ? content : content.subarray(Number(from), to ? Number(to) + 1 : content.length);
    response.writeHead(from === undefined ? 200 : 206, { "content-length": part.length });
    response.end(request.method === "HEAD" ? undefined : part);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const snippetOf = (tool: string, format: string, place: string): string =>
  readSnippets(place).find((snippet) => snippet.tool === tool && snippet.format === format)!.code;
const FORMATS = ["CSV", "Parquet"] as const;
const isInstalled = (command: string, args: string[]): boolean => spawnSync(command, args).status === 0;

describe("readSnippets()", () => {
  it("gives every tool both formats, and names the file in the folder", () => {
    expect(readSnippets("").map(({ tool, format }) => `${tool} ${format}`)).toEqual(
      SNIPPET_TOOLS.flatMap((tool) => [`${tool} Parquet`, `${tool} CSV`]),
    );
    const place = "https://example.org/base/data/";
    for (const { file, code } of readSnippets(place)) expect(code).toContain(`${place}${file}`);
    for (const { file, code } of readSnippets("")) expect(code).toMatch(new RegExp(`["']${file}["']`));
    for (const { line } of readLines(place)) expect(line).toContain(`${place}observations.parquet`);
    expect(readLines("").map(({ tool }) => tool)).toEqual(["pandas", "R", "DuckDB"]);
  });

  it("reads as text every column of texts that hold a number", () => {
    const cells: Record<string, (row: Observation) => string> = {
      period: (row) => row.period,
      base_period: (row) => row.basePeriod,
      as_printed: (row) => row.asPrinted,
      unit_printed: (row) => row.unitPrinted,
      locator: (row) => row.locator,
      source: (row) => row.source,
      area: (row) => row.area,
      breakdown: (row) => row.breakdown,
      indicator: (row) => row.indicator,
      unit: (row) => row.unit,
      note_en: (row) => row.noteEn,
      note_zh: (row) => row.noteZh,
    };
    const numeric = Object.keys(cells).filter((name) =>
      rows.some((row) => /^[-+]?[\d.,]+%?$|^(?:true|false|nan|inf|na|null)$/i.test(cells[name]!(row))),
    );
    expect(numeric).toContain("period");
    expect(TEXT_COLUMNS).toEqual(expect.arrayContaining(numeric));
    const names: readonly string[] = OBSERVATIONS.columns.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...TEXT_COLUMNS]));
  });

  it.each(FORMATS)("is right for DuckDB and %s", async (format) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const query = snippetOf("DuckDB", format, `${folder}/`);
    const ask = async (sql: string): Promise<unknown[][]> =>
      (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
    const types = Object.fromEntries(
      (await ask(`DESCRIBE ${query}`)).map(([name, type]) => [String(name), type]),
    );
    expect(types).toEqual(
      Object.fromEntries(
        OBSERVATIONS.columns.map(({ name, type }) => [name, type === "number" ? "DOUBLE" : "VARCHAR"]),
      ),
    );
    const figure = (id: string): string =>
      `SELECT value, period, as_printed FROM (${query}) WHERE figure_id = '${id}'`;
    const [[count]] = (await ask(`SELECT count(*)::INTEGER FROM (${query})`)) as [[number]];
    const [[value, period, print]] = (await ask(figure(wanted.figureId))) as [[number, string, string]];
    const [[nothing]] = (await ask(figure(withheld.figureId))) as [[null]];
    expect({ rows: count, value, period, print, withheld: nothing }).toEqual(answer);
    connection.closeSync();
  });

  it.each(FORMATS.flatMap((format) => [[format, "file"] as const, [format, "address"] as const]))(
    "is right for JavaScript and %s, from a %s",
    async (format, kind) => {
      const code = `${snippetOf("JavaScript", format, kind === "file" ? `${folder}/` : address)}
const find = (id) => figures.find((figure) => figure.figure_id === id);
const one = find(${JSON.stringify(wanted.figureId)});
console.log(JSON.stringify({
  rows: figures.length, value: one.value, period: one.period, print: one.as_printed,
  withheld: find(${JSON.stringify(withheld.figureId)}).value ?? null,
}));`;
      const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: root });
      expect(JSON.parse(stdout)).toEqual(answer);
    },
  );

  const python = (check: string): string => `${check}
import json
print(json.dumps(answer))`;
  const pandas = python(`one = figures[figures.figure_id == ${JSON.stringify(wanted.figureId)}].iloc[0]
other = figures[figures.figure_id == ${JSON.stringify(withheld.figureId)}].iloc[0]
answer = {"rows": len(figures), "value": float(one.value), "period": one.period, "print": one.as_printed,
  "withheld": None if pd.isna(other.value) else other.value}`);
  const polars =
    python(`one = figures.row(by_predicate=pl.col("figure_id") == ${JSON.stringify(wanted.figureId)}, named=True)
other = figures.row(by_predicate=pl.col("figure_id") == ${JSON.stringify(withheld.figureId)}, named=True)
answer = {"rows": figures.height, "value": one["value"], "period": one["period"], "print": one["as_printed"],
  "withheld": other["value"]}`);
  const r = `one <- figures[figures$figure_id == ${JSON.stringify(wanted.figureId)}, ]
other <- figures[figures$figure_id == ${JSON.stringify(withheld.figureId)}, ]
cat(sprintf('{"rows": %d, "value": %s, "period": "%s", "print": "%s", "withheld": %s}', nrow(figures),
  format(one$value, digits = 15, scientific = FALSE), one$period, one$as_printed, if (is.na(other$value)) "null" else other$value))
stopifnot(is.character(figures$period), is.character(figures$as_printed))`;
  /** Tools of other languages, with what must be installed for them. */
  const others = [
    ["pandas", "CSV", "python3", ["-c", "import pandas"], "-c", pandas],
    ["pandas", "Parquet", "python3", ["-c", "import pandas, pyarrow"], "-c", pandas],
    ["Polars", "CSV", "python3", ["-c", "import polars"], "-c", polars],
    ["Polars", "Parquet", "python3", ["-c", "import polars"], "-c", polars],
    ["R", "CSV", "Rscript", ["-e", "1"], "-e", r],
    ["R", "Parquet", "Rscript", ["-e", "library(arrow)"], "-e", r],
  ] as const;
  const missing = others.filter(([, , command, args]) => !isInstalled(command, [...args]));
  if (missing.length > 0) {
    const names = missing.map(([tool, format]) => `${tool} (${format})`).join(", ");
    process.stdout.write(
      `${missing.length} of ${others.length + 6} snippets are not run, because the tools are not installed: ${names}\n`,
    );
  }

  it.skipIf(missing.some(([name, format]) => name === "R" && format === "CSV")).each(["C", "C.UTF-8"])(
    "lets R read Chinese in the locale %s",
    async (locale) => {
      const chinese = rows.find(({ asPrinted }) => /\p{Script=Han}/u.test(asPrinted))!;
      const code = `${snippetOf("R", "CSV", `${folder}/`)}
one <- figures[figures$figure_id == ${JSON.stringify(chinese.figureId)}, ]
cat(nrow(figures), utf8ToInt(one$as_printed))`;
      const env = { ...process.env, LC_ALL: locale };
      const { stdout } = await run("Rscript", ["-e", code], { cwd: folder, env });
      const points = [...chinese.asPrinted].map((character) => character.codePointAt(0));
      expect(stdout.split(" ").map(Number)).toEqual([rows.length, ...points]);
    },
  );

  for (const [tool, format, command, args, flag, check] of others) {
    it.skipIf(missing.some(([name, form]) => name === tool && form === format))(
      `is right for ${tool} and ${format}`,
      async () => {
        expect(args.length).toBeGreaterThan(0);
        const code = `${snippetOf(tool, format, `${folder}/`)}\n${check}`;
        const { stdout } = await run(command, [flag, code], { cwd: folder });
        expect(JSON.parse(stdout)).toEqual(answer);
      },
    );
  }
});
