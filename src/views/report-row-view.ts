/** One report in a list. */
import type { Source } from "../model/registry.ts";
import { formatDate } from "../text/format-period.ts";
import { areaLabel, type PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";

/** A report with the number of its figures, withheld ones among them. */
export interface ReportRowView {
  title: string;
  href: string;
  issuer: string;
  kind: string;
  place: string;
  published: string;
  figures: number;
  withheld: number;
}

/** Orders reports for lists: work reports first, then as {@link compareNewest}. */
export function compareReports(a: Source, b: Source): number {
  const isWork = [a, b].map(({ kind }) => kind === "work_report");
  return Number(isWork[1]) - Number(isWork[0]) || compareNewest(a, b);
}

/** Orders reports by publication, newest first; those without a date come last, then by id. */
export function compareNewest(a: Source, b: Source): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Builds the row. */
export function buildReportRow(source: Source, page: PageContext): ReportRowView {
  const { collection, language, text, link } = page;
  const observations = collection.observationsBySource.get(source.id) ?? [];
  return {
    title: language === "zh" ? source.titleZh : source.titleEn,
    href: link(paths.report(language, source.id)),
    issuer: language === "zh" ? source.issuerZh : source.issuerEn,
    kind: text.kindOne[source.kind],
    place: areaLabel(page, source.area),
    published: formatDate(source.published, language),
    figures: observations.length,
    withheld: observations.filter(({ relation }) => relation === null).length,
  };
}
