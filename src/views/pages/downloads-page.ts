/** The page of downloads: every published file with its rows and size, the columns, how to read them, how to cite. */
import type { Language } from "../../model/codes.ts";
import { formatDate } from "../../text/format-period.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import {
  areaLabel,
  buildPageContext,
  indicatorLabel,
  type LinkView,
  type PageContext,
} from "../page-context.ts";
import { paths } from "../paths.ts";

/** A published file as the page is told of it. `rows` is `null` for what has none. */
export interface PublishedFileFact {
  path: string;
  bytes: number;
  rows: number | null;
}

/** A column of the published table of observations. */
export interface ColumnFact {
  name: string;
  titleEn: string;
  titleZh: string;
  descriptionEn: string;
  descriptionZh: string;
}

/** A file in a list; `label` is empty where its name says what it is, `rows` where it has none. */
export interface FileRowView extends LinkView {
  label: string;
  rows: string;
  size: string;
}

/** The finished page of downloads. */
export interface DownloadsPageView {
  frame: FrameView;
  whole: FileRowView[];
  indicators: FileRowView[];
  areas: FileRowView[];
  columns: { name: string; title: string; description: string }[];
  corrections: { date: string; line: string; reason: string; href: string }[];
  snippet: string;
  cite: string;
  text: PageContext["text"];
}

const grouped = new Intl.NumberFormat("en-US");

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Builds the page from the files that are published beside it. */
export function buildDownloadsPage(
  collection: Collection,
  language: Language,
  files: readonly PublishedFileFact[],
  columns: readonly ColumnFact[],
): DownloadsPageView {
  const page = buildPageContext(collection, language, paths.downloads(language));
  const { text, link } = page;
  const buildRow = (file: PublishedFileFact, label: string): FileRowView => ({
    text: file.path.replace(/^data\//, ""),
    href: link(paths.file(file.path)),
    label,
    rows: file.rows === null ? "" : grouped.format(file.rows),
    size: formatBytes(file.bytes),
  });
  const idOf = (path: string): string => /([^/]+)\.csv$/.exec(path)?.[1] ?? "";
  const inFolder = (folder: string): PublishedFileFact[] =>
    files.filter(({ path }) => path.startsWith(`data/${folder}/`) && path.endsWith(".csv"));
  return {
    frame: buildFrameView(page, text.downloads.title, text.downloads.lead, "downloads"),
    whole: files.filter(({ path }) => /^data\/[^/]+$/.test(path)).map((file) => buildRow(file, "")),
    indicators: inFolder("indicators").map((file) => buildRow(file, indicatorLabel(page, idOf(file.path)))),
    areas: inFolder("areas").map((file) => buildRow(file, areaLabel(page, idOf(file.path)))),
    columns: columns.map((column) => ({
      name: column.name,
      title: language === "zh" ? column.titleZh : column.titleEn,
      description: language === "zh" ? column.descriptionZh : column.descriptionEn,
    })),
    corrections: collection.dataset.corrections.map((correction) => {
      const figure = collection.dataset.observations.find(({ figureId }) => figureId === correction.figureId);
      return {
        date: formatDate(correction.date, language),
        line: text.corrections.line(correction.before, correction.after),
        reason: language === "zh" ? correction.reasonZh : correction.reasonEn,
        href: figure ? link(paths.report(language, figure.source), figure.figureId) : "",
      };
    }),
    snippet: `import pandas as pd\nfigures = pd.read_csv("data/observations.csv", dtype={"period": str, "base_period": str})`,
    cite: `${text.downloads.citeText} ${collection.dataset.digest.slice(0, 12)}.`,
    text,
  };
}
