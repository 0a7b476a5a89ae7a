/** The pages of the built site, from its files: their kinds, their languages, and a sample by rule. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { inject } from "vitest";
import { listFiles } from "../../src/site/publish/finish-site.ts";
import { toAddress } from "../../src/site/publish/site-target.ts";

/** One page. `kind` is its first part, with `/*` for the pages below it: `reports`, `reports/*`. */
export interface SitePage {
  file: string;
  address: string;
  language: "en" | "zh";
  kind: string;
  /** The last part of the address: the id of the indicator, area or report. */
  id: string;
  bytes: number;
}

export const folder = inject("folder");
export const files: readonly string[] = listFiles(folder);
const hasFile = new Set(files);
export const isFile = (file: string): boolean => hasFile.has(file);
export const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

export const pages: readonly SitePage[] = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const address = toAddress(file);
    const parts = address.split("/").filter((part) => part !== "");
    const language = parts[0] === "zh" ? "zh" : "en";
    const own = language === "zh" ? parts.slice(1) : parts;
    const kind = own.length === 0 ? "home" : own.length === 1 ? own[0]! : `${own[0]}/*`;
    return { file, address, language, kind, id: own.at(-1) ?? "", bytes: statSync(join(folder, file)).size };
  });

/** A row of a published table. */
export type TableRow = Record<string, string>;

/** Reads a published table. */
export function tableOf(file: string): TableRow[] {
  const { data, errors } = Papa.parse<TableRow>(textOf(file), { header: true, skipEmptyLines: true });
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  return data;
}

export const observations: readonly TableRow[] = tableOf("data/observations.csv");

/** Of every kind in a language: the first and the longest, that with most withheld figures and one without any. */
export function samplePages(language: "en" | "zh"): SitePage[] {
  const sample = new Set<SitePage>();
  const kinds = Map.groupBy(
    pages.filter((page) => page.language === language),
    ({ kind }) => kind,
  );
  for (const [kind, all] of kinds) {
    const bySize = all.toSorted((a, b) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1));
    const column = { "indicators/*": "indicator", "areas/*": "area", "reports/*": "source" }[kind];
    const figuresOf = (page: SitePage): TableRow[] =>
      column ? observations.filter((row) => row[column] === page.id) : [];
    const withheldOf = (page: SitePage): number => figuresOf(page).filter((row) => row.status === "Q").length;
    const withheld = column ? all.toSorted((a, b) => withheldOf(b) - withheldOf(a))[0] : undefined;
    const without = column ? all.find((page) => figuresOf(page).length === 0) : undefined;
    for (const page of [all[0], bySize.at(-1), withheld, without]) if (page) sample.add(page);
  }
  return [...sample];
}
