/** A release as pages and feeds tell of it: what it holds, and what was added, corrected and withdrawn. */
import { TRANSFORMATIONS } from "../model/codes.ts";
import type { Correction } from "../model/registry.ts";
import { formatDate, formatPeriod } from "../text/format-period.ts";
import type { FieldChange, FigureRecord, ReleaseDifference } from "../versions/release-difference.ts";
import type { ReleaseRecord } from "../versions/release-record.ts";
import { capitalise, type LinkView, type PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";
import { registryChanges, structureChanges } from "./table-changes.ts";

/** A line of a list; `href` is empty where there is nothing to lead to. `changes` and `reason` say what was put right, and why. */
export interface ReleaseLineView extends LinkView {
  changes: string[];
  reason: string;
}

/** A list of a release; `more` says how many lines were left out, and is empty where none was. */
export interface ReleaseListView {
  title: string;
  lines: ReleaseLineView[];
  more: string;
}

/** A release in one language. */
export interface ReleaseView {
  id: string;
  heading: string;
  name: string;
  date: string;
  notes: string[];
  counts: string;
  /** What differs from the version before in numbers; empty for the first. */
  summary: string;
  filesHref: string;
  lists: ReleaseListView[];
}

/** Lists go no longer than this: whoever needs all of a large change compares the files. */
const LONGEST_LIST = 200;

const lineOf = (text: string, href = "", changes: string[] = [], reason = ""): ReleaseLineView => ({
  text,
  href,
  changes,
  reason,
});

/** Gives the fragment under which a release stands on the page of changes. */
export function releaseAnchor(version: string): string {
  return `v${version}`;
}

function formatFigure(figure: FigureRecord, { collection, language, text }: PageContext): string {
  const labelIn = (
    records: ReadonlyMap<string, { labelZh: string; labelEn: string }>,
    id: string,
  ): string => {
    const record = records.get(id);
    return record ? (language === "zh" ? record.labelZh : record.labelEn) : id;
  };
  const { indicator, breakdown, transformation, area, period, asPrinted } = figure;
  const kind = TRANSFORMATIONS.find((code) => code === transformation) ?? "";
  const group = breakdown === "" ? "" : labelIn(collection.breakdowns, breakdown);
  const subject = [
    capitalise(labelIn(collection.indicators, indicator)),
    text.of(group, labelIn(collection.areas, area)),
    formatPeriod(period, language),
    text.transformation[kind],
  ].filter((part) => part !== "");
  return `${subject.join(text.comma)}${text.colon}${asPrinted}`;
}

function figureHref({ id, source }: FigureRecord, { collection, language, link }: PageContext): string {
  if (!collection.sources.has(source)) return "";
  const isThere = collection.observationsBySource.get(source)?.some(({ figureId }) => figureId === id);
  return link(paths.report(language, source), isThere ? id : "");
}

function sourceTitleOf(id: string, { collection, language }: PageContext): string {
  const source = collection.sources.get(id);
  return source ? (language === "zh" ? source.titleZh : source.titleEn) : id;
}

/** Figures that were added, a line for each report. */
function addedLines(added: readonly FigureRecord[], page: PageContext): ReleaseLineView[] {
  return [...Map.groupBy(added, ({ source }) => source)].map(([source, figures]) => {
    const count = page.text.versions.inReport(figures.length);
    const href = page.collection.sources.has(source) ? page.link(paths.report(page.language, source)) : "";
    return lineOf(`${sourceTitleOf(source, page)}${page.text.colon}${count}`, href);
  });
}

function formatCell(cell: string, page: PageContext): string {
  return cell === "" ? page.text.versions.emptyCell : cell;
}

function changeTexts(changes: readonly FieldChange[], page: PageContext): string[] {
  return changes.map(
    ({ column, before, after }) =>
      `${column}${page.text.colon}${page.text.corrections.line(formatCell(before, page), formatCell(after, page))}`,
  );
}

/** Figures that were put right: those that changed under their id, then those that are under another. */
function correctedLines(
  { changed, moved }: ReleaseDifference["figures"],
  corrections: readonly Correction[],
  page: PageContext,
): ReleaseLineView[] {
  const reasonOf = (id: string): string => {
    const own = corrections.filter(({ figureId }) => figureId === id);
    return own.map((entry) => (page.language === "zh" ? entry.reasonZh : entry.reasonEn)).join(" ");
  };
  const buildLine = (figure: FigureRecord, changes: readonly FieldChange[]): ReleaseLineView =>
    lineOf(
      formatFigure(figure, page),
      figureHref(figure, page),
      changeTexts(changes, page),
      reasonOf(figure.id),
    );
  return [
    ...changed.map(({ figure, changes }) => buildLine(figure, changes)),
    ...moved.map(({ from, to, changes }) =>
      buildLine(to, [{ column: "figure_id", before: from.id, after: to.id }, ...changes]),
    ),
  ];
}

function buildLists(difference: ReleaseDifference, page: PageContext): ReleaseListView[] {
  const { figures } = difference;
  const { text, collection } = page;
  const withdrawn = figures.withdrawn.map((figure) =>
    lineOf(formatFigure(figure, page), figureHref(figure, page), [sourceTitleOf(figure.source, page)]),
  );
  const lists: [string, ReleaseLineView[]][] = [
    [text.versions.added, addedLines(figures.added, page)],
    [text.versions.corrected, correctedLines(figures, collection.dataset.corrections, page)],
    [text.versions.withdrawn, withdrawn],
    [
      text.versions.registries,
      registryChanges(difference.registries, page).map(({ text: line, href, changes }) =>
        lineOf(line, href, changeTexts(changes, page)),
      ),
    ],
    [text.versions.structure, structureChanges(difference, page).map((line) => lineOf(line))],
  ];
  return lists
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => ({
      title,
      lines: lines.slice(0, LONGEST_LIST),
      more: lines.length > LONGEST_LIST ? text.versions.more(lines.length - LONGEST_LIST) : "",
    }));
}

/** Builds the view of a release. Ids that the collection no longer knows stand in place of labels, and lead nowhere. */
export function buildReleaseView(record: ReleaseRecord, page: PageContext): ReleaseView {
  const { release, counts, difference } = record;
  const { text, language, link } = page;
  const lists = difference ? buildLists(difference, page) : [];
  const date = formatDate(release.date, language);
  const figures = difference?.figures;
  const corrected = (figures?.changed.length ?? 0) + (figures?.moved.length ?? 0);
  const summary = !figures
    ? ""
    : lists.length === 0
      ? text.versions.sameFigures
      : text.versions.figureCounts(figures.added.length, corrected, figures.withdrawn.length);
  return {
    id: releaseAnchor(release.version),
    heading: text.versions.heading(release.version, date),
    name: text.versions.name(release.version),
    date,
    notes: release.notes.map((note) => (language === "zh" ? note.zh : note.en)),
    counts: text.versions.counts(counts.figures, counts.sources, counts.indicators, counts.areas),
    summary,
    filesHref: link(paths.version(language, release.version)),
    lists,
  };
}
