/** LibreOffice, as a reader of workbooks: it opens one and saves every sheet as CSV. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Commas, quotes, UTF-8, from the first row; numbers in full and not as they are shown; all sheets. */
const CSV_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Opens a workbook and gives the CSV of every sheet by its name. `folder` takes what it writes, its settings too. */
export async function convertWorkbook(
  program: string,
  workbook: string,
  folder: string,
): Promise<Map<string, string>> {
  const out = join(folder, "sheets");
  mkdirSync(out, { recursive: true });
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, "settings")).href}`;
  const options = ["--headless", "--norestore", settings, "--convert-to", CSV_FILTER, "--outdir", out];
  await run(program, [...options, workbook], { env: { ...process.env, HOME: folder } });
  const start = `${basename(workbook, ".xlsx")}-`;
  return new Map(
    readdirSync(out).map((file) => [
      file.slice(start.length).replace(/\.csv$/, ""),
      readFileSync(join(out, file), "utf8"),
    ]),
  );
}
