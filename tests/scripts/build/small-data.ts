/** A data folder of a few reports, cut out of the real one, so that a real build is quick. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

type Row = Record<string, string>;

const real = join(import.meta.dirname, "../../../data");

function readRows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(real, file), "utf8"), { header: true, skipEmptyLines: true }).data;
}

function writeRows(folder: string, file: string, rows: readonly Row[]): void {
  const columns = Object.keys(readRows(file)[0] ?? {});
  const text = Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((name) => row[name])) },
    { newline: "\n" },
  );
  writeFileSync(join(folder, file), `${text}\n`);
}

/** Writes a data folder with these reports and what they refer to; topics and units are all there. */
export function writeSmallData(folder: string, reports: readonly string[]): void {
  mkdirSync(join(folder, "registry"), { recursive: true });
  mkdirSync(join(folder, "extracts"), { recursive: true });
  const extracts = reports.map((id) => `extracts/${id}.csv`);
  for (const file of extracts) copyFileSync(join(real, file), join(folder, file));
  const rows = extracts.flatMap(readRows);
  const sources = readRows("registry/sources.csv").filter(({ id = "" }) => reports.includes(id));
  const areas = readRows("registry/areas.csv");
  const used = new Set([...rows, ...sources].map(({ area = "" }) => area));
  // A parent follows its child into the set, and its own parent after it.
  for (const id of used) {
    const parent = areas.find((area) => area.id === id)?.parent ?? "";
    if (parent !== "") used.add(parent);
  }
  const indicators = new Set(rows.map(({ indicator }) => indicator));
  const breakdowns = new Set(rows.map(({ breakdown }) => breakdown));
  writeRows(folder, "registry/sources.csv", sources);
  writeRows(
    folder,
    "registry/areas.csv",
    areas.filter(({ id = "" }) => used.has(id)),
  );
  writeRows(
    folder,
    "registry/indicators.csv",
    readRows("registry/indicators.csv").filter(({ id }) => indicators.has(id)),
  );
  writeRows(
    folder,
    "registry/breakdowns.csv",
    readRows("registry/breakdowns.csv").filter(({ id }) => breakdowns.has(id)),
  );
  for (const file of ["registry/topics.csv", "registry/units.csv"]) {
    copyFileSync(join(real, file), join(folder, file));
  }
  // Of the exceptions only those are needed that speak of an extract as a whole.
  const accepted = readRows("exceptions.csv").filter(({ place = "" }) => extracts.includes(place));
  writeRows(folder, "exceptions.csv", accepted);
}
