/** The page of downloads: what there is, in which formats and how big, how it is cited and read, and every single file. */
import type { Language } from "../../model/codes.ts";
import { formatDate } from "../../text/format-period.ts";
import { buildCollectionCitation, type CitationView } from "../citation-view.ts";
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

/** A published table, as its description has it. */
export interface TableFact {
  name: string;
  title: Record<Language, string>;
}

/** What the page is made from. `root` is the whole address of the site's root, or empty. */
export interface DownloadsSources {
  files: readonly PublishedFileFact[];
  tables: readonly TableFact[];
  lines: readonly { tool: string; line: string }[];
  queries: readonly { tool: string; code: string }[];
  root: string;
}

/** One format of the whole collection; `size` is empty where the file is not written, as in the live site. */
export interface FormatRowView {
  format: string;
  file: LinkView;
  rows: string;
  size: string;
  use: string;
}

/** A file in a list. `isEmpty` says that it has no rows. */
export interface FileRowView extends LinkView {
  label: string;
  rows: string;
  size: string;
  isEmpty: boolean;
  /** The same rows in another form, or what describes them. */
  also: LinkView[];
}

/** The finished page of downloads. */
export interface DownloadsPageView {
  frame: FrameView;
  lead: string;
  formats: FormatRowView[];
  version: { files: LinkView; date: string } | null;
  citation: CitationView;
  lines: { tool: string; line: string }[];
  more: LinkView[];
  tables: (FileRowView & { codebookHref: string })[];
  lists: { id: string; title: string; count: string; rows: FileRowView[] }[];
  descriptions: FileRowView[];
  queries: { tool: string; code: string }[];
  text: PageContext["text"];
}

const grouped = new Intl.NumberFormat("en-US");

/** In powers of ten, as disks and browsers show downloads. */
function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const FORMATS = [
  { format: "CSV", file: "observations.csv" },
  { format: "XLSX", file: "reported-figures.xlsx" },
  { format: "Parquet", file: "observations.parquet" },
  { format: "JSON", file: "datapackage.json" },
  { format: "ZIP", file: "all.zip" },
] as const;

/** Formats whose file holds every table and not the figures alone. */
const OF_ALL_TABLES: readonly string[] = ["XLSX", "ZIP"];

function buildFormats(
  { files, tables }: DownloadsSources,
  { link, text, collection }: PageContext,
): FormatRowView[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const all = tables.map(({ name }) => known.get(`data/${name}.csv`)?.rows ?? 0);
  const figures = grouped.format(collection.dataset.observations.length);
  const inTables = text.downloads.tablesRows(
    tables.length,
    all.reduce((sum, count) => sum + count, 0),
  );
  return FORMATS.map(({ format, file }) => {
    const path = `data/${file}`;
    const bytes = known.get(path)?.bytes;
    return {
      format,
      file: { text: file, href: link(paths.file(path)) },
      rows: format === "JSON" ? "" : OF_ALL_TABLES.includes(format) ? inTables : figures,
      size: bytes === undefined ? "" : formatBytes(bytes),
      use: text.downloads.uses[format],
    };
  });
}

/** Builds the page from the files that are published beside it. */
export function buildDownloadsPage(
  collection: Collection,
  language: Language,
  sources: DownloadsSources,
): DownloadsPageView {
  const path = paths.downloads(language);
  const page = buildPageContext(collection, language, path);
  const { text, link } = page;
  const { dataset } = collection;
  const { files, tables, root } = sources;
  const linkFile = (file: string): LinkView => ({
    text: file.replace(/^data\//, ""),
    href: link(paths.file(file)),
  });
  const buildRow = (file: PublishedFileFact, label: string, also: readonly string[] = []): FileRowView => ({
    ...linkFile(file.path),
    label,
    rows: file.rows === null ? "" : grouped.format(file.rows),
    size: formatBytes(file.bytes),
    isEmpty: file.rows === 0,
    also: also
      .filter((other) => files.some((one) => one.path === other))
      .map((other) => ({ ...linkFile(other), text: (/[^.]+$/.exec(other)?.[0] ?? "").toUpperCase() })),
  });
  const idOf = (file: string): string => /([^/]+)\.csv$/.exec(file)?.[1] ?? "";
  const listFolder = (
    id: string,
    title: string,
    folder: string,
    labelOf: (id: string) => string,
    alsoOf: (id: string) => string[],
  ) => {
    const own = files.filter((file) => file.path.startsWith(`data/${folder}/`) && file.path.endsWith(".csv"));
    const rows = own.map((file) => buildRow(file, labelOf(idOf(file.path)), alsoOf(idOf(file.path))));
    return { id, title, count: text.downloads.files(rows.length), rows };
  };
  const { version, date } = dataset.release;
  return {
    frame: buildFrameView(page, text.downloads.title, text.downloads.description, "downloads"),
    lead: text.downloads.lead(
      dataset.observations.length,
      dataset.sources.length,
      collection.observationsByIndicator.size,
    ),
    formats: buildFormats(sources, page),
    version:
      date === ""
        ? null
        : {
            files: { text: version, href: link(paths.version(language, version)) },
            date: formatDate(date, language),
          },
    citation: buildCollectionCitation({ collection, language, root }, path),
    lines: [...sources.lines],
    more: [
      { text: text.downloads.moreCodebook, href: link(paths.codebook(language)) },
      { text: text.downloads.moreApi, href: link(paths.api(language)) },
      { text: text.versions.changes, href: link(paths.changes(language)) },
      { text: text.corrections.title, href: link(paths.changes(language), "corrections") },
    ],
    tables: tables.flatMap(({ name, title }) => {
      const file = files.find((one) => one.path === `data/${name}.csv`);
      if (!file) return [];
      return [{ ...buildRow(file, title[language]), codebookHref: link(paths.codebook(language), name) }];
    }),
    lists: [
      listFolder(
        "by-indicator",
        text.downloads.byIndicator,
        "indicators",
        (id) => indicatorLabel(page, id),
        (id) => [`data/indicators/${id}.json`],
      ),
      listFolder(
        "by-area",
        text.downloads.byArea,
        "areas",
        (id) => areaLabel(page, id),
        () => [],
      ),
    ],
    descriptions: files
      .filter((file) => /^data\/[^/]+\.(?:json|jsonld|txt)$/.test(file.path))
      .map((file) => buildRow(file, "")),
    queries: [...sources.queries],
    text,
  };
}
