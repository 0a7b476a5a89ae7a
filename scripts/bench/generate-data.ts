/** Writes a data folder of a given size, in the layout and the manner of the real one; the same plan gives the same bytes. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { TABLE_FORMS } from "../../src/ingest/data-paths.ts";
import { EXTRACT_COLUMNS } from "../../src/ingest/tables/extract.ts";
import { SOURCE_KINDS } from "../../src/model/codes.ts";
import { type DataPlan, planSeries } from "./data-plan.ts";
import { inventPrint, type PrintedUnit } from "./invent-print.ts";
import { type RandomSource, randomSource } from "./random-source.ts";

const FIRST_YEAR = 2004;
// The project's own units are taken, so that the words that a print is held against are as many as in earnest.
const UNITS_FILE = join(import.meta.dirname, "../../data/registry/units.csv");
const UNITS: readonly (PrintedUnit & { measure: string })[] = [
  { unit: "sessions", classifier: "期", word: "sessions", measure: "flow" },
  { unit: "person_times", classifier: "人次", word: "attendances", measure: "flow" },
  { unit: "persons", classifier: "名", word: "people", measure: "stock" },
  { unit: "yuan", classifier: "元", word: "yuan", measure: "flow" },
  { unit: "percent", classifier: "%", word: "percent", measure: "ratio" },
  { unit: "cases", classifier: "件", word: "cases", measure: "flow" },
];
const unitOf = (indicator: number): (typeof UNITS)[number] => UNITS[indicator % UNITS.length]!;
const idOf = (word: string, number: number): string => `${word}-${String(number + 1).padStart(4, "0")}`;

/** Makes the folder, writes every registry and extract into it, and gives how many different prints there are. */
export function generateData(plan: DataPlan, folder: string): { prints: number } {
  mkdirSync(join(folder, "registry"), { recursive: true });
  mkdirSync(join(folder, "extracts"), { recursive: true });
  for (const { file, text } of registriesOf(plan)) writeFileSync(join(folder, file), text);
  copyFileSync(UNITS_FILE, join(folder, "registry/units.csv"));
  return writeExtracts(plan, folder);
}

function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: "\n" })}\n`;
}

const listOf = <Row>(count: number, rowOf: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => rowOf(index));

function registriesOf(plan: DataPlan): { file: string; text: string }[] {
  const topicIds = listOf(plan.topics, (index) => idOf("topic", index));
  const rows: Record<string, string[][]> = {
    topics: topicIds.map((id, index) => [
      id,
      `第${index + 1}类`,
      `Topic ${index + 1}`,
      `这一类有哪些数。`,
      "What figures of this kind count.",
    ]),
    headlines: [["leading", "领头的数", "Leading figures", idOf("indicator", 0)]],
    indicators: listOf(plan.indicators, (index) => [
      idOf("indicator", index),
      `第${index + 1}项指标`,
      `Indicator ${index + 1}`,
      topicIds[index % topicIds.length]!,
      unitOf(index).unit,
      unitOf(index).measure,
      `第${index + 1}项所计的数；不含其他各项。`,
      `What number ${index + 1} counts, and nothing that another one counts.`,
    ]),
    breakdowns: listOf(plan.breakdowns - 1, (index) => [
      idOf("part", index + 1),
      `第${index + 1}部分`,
      `Part ${index + 1}`,
    ]),
    areas: listOf(plan.areas, (index) =>
      index === 0
        ? [areaId(0), "全国", "China", "national", "", ""]
        : [areaId(index), `第${index}地`, `Place ${index}`, "county", areaId(0), ""],
    ),
    sources: listOf(plan.sources, (index) => [
      idOf("report", index),
      `第${index + 1}份报告`,
      `Report ${index + 1}`,
      "某单位",
      "An office",
      SOURCE_KINDS[index % SOURCE_KINDS.length]!,
      "national",
      areaId(0),
      `${yearOfSource(plan, index) + 1}-03-01`,
      String(yearOfSource(plan, index)),
      "",
      "",
      "",
      "",
    ]),
  };
  return TABLE_FORMS.flatMap(({ file, schema }) => {
    const table = rows[file.replace(/^registry\/|\.csv$/g, "")];
    return table ? [{ file, text: toCsv(Object.keys(schema.shape), table) }] : [];
  });
}

const areaId = (index: number): string => (index === 0 ? "CN" : idOf("place", index));

/** Gives the bounds of a source's rows: the first, and the one after the last. */
const rowsOfSource = (plan: DataPlan, index: number): [number, number] => [
  Math.floor((plan.rows * index) / plan.sources),
  Math.floor((plan.rows * (index + 1)) / plan.sources),
];

/** Gives the last year of which a source has a row. */
const yearOfSource = (plan: DataPlan, index: number): number =>
  FIRST_YEAR + Math.floor((rowsOfSource(plan, index)[1] - 1) / Math.ceil(plan.rows / plan.years));

function writeExtracts(plan: DataPlan, folder: string): { prints: number } {
  const random = randomSource(plan.seed);
  const series = planSeries(plan);
  const values = series.map(({ indicator }) => firstValue(indicator, random));
  const seen = new Set<string>();
  for (let source = 0; source < plan.sources; source += 1) {
    const [from, to] = rowsOfSource(plan, source);
    const rows: string[][] = [];
    for (let row = from; row < to; row += 1) {
      const place = row % series.length;
      const { indicator, area, breakdown } = series[place]!;
      const year = FIRST_YEAR + Math.floor(row / series.length);
      const unit = unitOf(indicator);
      const print = inventPrint(values[place]!, unit, random);
      values[place] = nextValue(values[place]!, unit.unit, random);
      seen.add(`${print.asPrinted} ${print.unitPrinted}`);
      rows.push([
        `p${1 + Math.floor((row - from) / 5)}`,
        idOf("indicator", indicator),
        breakdown === 0 ? "" : idOf("part", breakdown),
        "",
        "",
        areaId(area),
        unit.measure === "stock" ? `${year}-12-31` : String(year),
        print.asPrinted,
        print.unitPrinted,
        print.status,
        "",
        random.chance(0.23) ? `见第${random.between(1, 90)}页表下说明` : "",
        random.chance(0.7) ? `counted by offices at county level, table ${random.between(1, 90)}` : "",
      ]);
    }
    const path = join(folder, "extracts", `${idOf("report", source)}.csv`);
    writeFileSync(path, toCsv(EXTRACT_COLUMNS, rows));
  }
  return { prints: seen.size };
}

function firstValue(indicator: number, random: RandomSource): number {
  return unitOf(indicator).unit === "percent" ? 20 + random.next() * 75 : 10 ** (2 + random.next() * 6);
}

/** Grows by -8 to 12 percent, so that no year is taken for a slipped decimal point; a share stays within a whole. */
function nextValue(value: number, unit: string, random: RandomSource): number {
  const grown = value * (0.92 + random.next() * 0.2);
  return unit === "percent" ? Math.min(99, grown) : Math.max(1, grown);
}
