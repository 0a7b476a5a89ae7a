/** The list of reports, work reports first. */
import { type Language, SOURCE_KINDS, type SourceKind } from "../../model/codes.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildReportRow, compareReports, type ReportRowView } from "../report-row-view.ts";

/** The finished list of reports, by kind. */
export interface ReportsPageView {
  frame: FrameView;
  groups: { id: SourceKind; title: string; count: string; rows: ReportRowView[] }[];
  text: PageContext["text"];
}

/** Kinds in the order of lists: what the collection is about comes first. */
const LISTED_KINDS: readonly SourceKind[] = [
  "work_report",
  ...SOURCE_KINDS.filter((kind) => kind !== "work_report"),
];

/** Builds the page. */
export function buildReportsPage(collection: Collection, language: Language): ReportsPageView {
  const page = buildPageContext(collection, language, paths.reports(language));
  const { text } = page;
  const groups = LISTED_KINDS.map((kind) => {
    const sources = collection.dataset.sources
      .filter((source) => source.kind === kind)
      .toSorted(compareReports);
    return {
      id: kind,
      title: text.kind[kind],
      count: text.reports.count(sources.length),
      rows: sources.map((source) => buildReportRow(source, page)),
    };
  }).filter(({ rows }) => rows.length > 0);
  return { frame: buildFrameView(page, text.reports.title, text.reports.lead, "reports"), groups, text };
}
