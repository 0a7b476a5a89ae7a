/** Every address of the site that programs use: what it gives, and whether it stays. */
import type { Text } from "./table.ts";

/**
 * What is promised of an address. `frozen`: its bytes never change once the version is released. `stable`: it stays, and so do its columns or keys; new ones are
 * added at the end, and a column that is added, removed, renamed or moved raises the major version. `changing`: it stays, but its form may
 * change. `internal`: it serves the pages, and may go.
 */
export const PROMISES = ["frozen", "stable", "changing", "internal"] as const;
/** One of the promises. */
export type Promised = (typeof PROMISES)[number];

/** What the addresses are listed under. */
export const ADDRESS_GROUPS = ["whole", "parts", "descriptions", "versions", "pictures", "site"] as const;
/** One of the groups. */
export type AddressGroup = (typeof ADDRESS_GROUPS)[number];

/**
 * One address, or many of one form. In `form`, `<word>` stands for an id and `[zh/]` for the Chinese twin. `table` names the table that
 * it holds (empty: one of them all), `schema` is the address of the JSON Schema of its content or of a row, `standard` what else says how it
 * is written. Not every site has what is optional.
 */
export interface AddressEntry {
  form: string;
  group: AddressGroup;
  mediaType: string;
  gives: Text;
  promise: Promised;
  table?: string;
  schema?: string;
  standard?: string;
  isOptional?: true;
}

type Rest = Pick<AddressEntry, "table" | "schema" | "standard" | "isOptional">;

const address =
  (group: AddressGroup, promise: Promised) =>
  (form: string, mediaType: string, en: string, zh: string, rest: Rest = {}): AddressEntry => ({
    form,
    group,
    mediaType,
    gives: { en, zh },
    promise,
    ...rest,
  });

const [CSV, JSON_TYPE, PARQUET, ZIP, PNG, SVG] = [
  "text/csv",
  "application/json",
  "application/vnd.apache.parquet",
  "application/zip",
  "image/png",
  "image/svg+xml",
];
const CSVW = "application/csvm+json";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const schemaOf = (name: string): string => `data/schemas/${name}.schema.json`;

const whole = address("whole", "stable");
const part = address("parts", "stable");
const described = address("descriptions", "stable");
const frozen = address("versions", "frozen");
const picture = address("pictures", "changing");
const site = address("site", "stable");
const internal = address("site", "internal");

/** All addresses, in the order in which they are listed; the first whose form fits a path speaks of it. */
export const ADDRESS_LIST: readonly AddressEntry[] = [
  whole("data/observations.csv", CSV, "every printed figure", "印出的全部数字", {
    table: "observations",
    schema: schemaOf("observations"),
  }),
  whole(
    "data/observations.parquet",
    PARQUET,
    "every printed figure, with typed columns",
    "印出的全部数字，各列带有类型",
    {
      table: "observations",
      schema: schemaOf("observations"),
    },
  ),
  whole("data/<table>.csv", CSV, "one table", "一个表", { table: "", schema: schemaOf("<table>") }),
  whole(
    "data/reported-figures.xlsx",
    XLSX,
    "all tables as a workbook, a sheet each",
    "全部表格的工作簿，每表一页",
    {
      table: "",
    },
  ),
  whole(
    "data/all.zip",
    ZIP,
    "all tables and what describes them, with a README",
    "全部表格及其说明的压缩包，附README",
    { table: "" },
  ),
  part("data/indicators/<indicator>.csv", CSV, "the figures of one indicator", "一项指标的数字", {
    table: "observations",
    schema: schemaOf("observations"),
  }),
  part(
    "data/indicators/<indicator>.json",
    JSON_TYPE,
    "the figures of one indicator, and what is known about them",
    "一项指标的数字及其说明",
    {
      schema: schemaOf("indicator"),
    },
  ),
  part("data/areas/<area>.csv", CSV, "the figures of one place", "一个地区的数字", {
    table: "observations",
    schema: schemaOf("observations"),
  }),
  part(
    "data/parquet/topic=<topic>/year=<year>/part-<n>.parquet",
    PARQUET,
    "the figures of one topic and year; only in a site built with --partitioned",
    "一个主题、一个年份的数字；仅见于以--partitioned生成的站点",
    { table: "observations", isOptional: true },
  ),
  described(
    "data/datapackage.json",
    JSON_TYPE,
    "every table, column, code and reference",
    "各表、各列、代码和引用关系",
    { standard: "Data Package 2.0" },
  ),
  described(
    "data/csv-metadata.json",
    CSVW,
    "all tables, their columns and references",
    "全部表格的列和引用关系",
    {
      standard: "CSV on the Web",
    },
  ),
  described("data/<table>.csv-metadata.json", CSVW, "one table and its columns", "一个表的各列", {
    standard: "CSV on the Web",
  }),
  described(
    "data/schemas/<schema>.schema.json",
    "application/schema+json",
    "what a JSON file holds, or a row of a table as an object",
    "JSON文件的结构，或表中一行作为对象的结构",
    { standard: "JSON Schema 2020-12" },
  ),
  described(
    "data/catalog.jsonld",
    "application/ld+json",
    "the collection and its files, for data portals",
    "数据集及其文件，供数据门户收录",
    { standard: "DCAT-AP 3.0" },
  ),
  described(
    "data/citations/<language>/<kind>.<ending>",
    "*/*",
    "citations of the collection, of all indicators and of all reports",
    "数据集、全部指标和全部报告的引文",
    { standard: "BibTeX, RIS, CSL-JSON" },
  ),
  described("data/LICENSE.txt", "text/plain", "what may be done with the data", "数据的使用许可"),
  frozen(
    "v/<version>/<file>",
    "*/*",
    "the tables of one version with their digests, frozen once released",
    "某一版本的各表，附校验值，发布后不变",
  ),
  picture("[zh/]charts/<indicator>.svg", SVG, "the chart of one indicator", "一项指标的图"),
  picture(
    "[zh/]charts/<indicator>.png",
    PNG,
    "the chart of one indicator, for slides and documents",
    "一项指标的图，供幻灯片和文档使用",
  ),
  picture(
    "[zh/]embed/<indicator>/",
    "text/html",
    "the chart of one indicator, to stand in a frame of another page",
    "一项指标的图，供其他网页嵌入",
  ),
  picture("previews/<path>.png", PNG, "the picture that stands beside a shared link", "分享链接时所附的图"),
  site("[zh/]feed.xml", "application/atom+xml", "what changed from version to version", "各版本的变化", {
    standard: "Atom (RFC 4287)",
    isOptional: true,
  }),
  site("sitemap-index.xml", "application/xml", "the list of all pages, in parts", "全部网页的清单（分卷）", {
    standard: "sitemaps.org",
  }),
  site("sitemap-<n>.xml", "application/xml", "one part of the list of pages", "网页清单的一卷", {
    standard: "sitemaps.org",
  }),
  site("robots.txt", "text/plain", "what programs may read: everything", "程序可以读取的范围：全部", {
    standard: "RFC 9309",
  }),
  address("site", "changing")("build.json", JSON_TYPE, "what the site was built from", "站点据何生成", {
    schema: schemaOf("build"),
  }),
  internal("[zh/]compare/<path>.json", JSON_TYPE, "what the compare page loads", "比较页面所载入的内容"),
  internal("assets/<file>", "*/*", "styles and scripts of the pages", "页面的样式和脚本"),
  internal("preview.png", PNG, "the picture of the home page in the README", "README所用的首页图片"),
  internal("favicon.svg", SVG, "the sign of the site", "站点图标"),
  internal("_headers", "text/plain", "response headers for hosts that read them", "供托管服务读取的响应头"),
];

const KINDS: Record<string, string> = { path: ".+", version: String.raw`\d+\.\d+\.\d+`, n: String.raw`\d+` };

/** Gives the pattern that fits the whole of every path of a form. */
export function toAddressPattern(form: string): RegExp {
  const parts = form.split(/(\[zh\/\]|<\w+>)/).map((piece) => {
    if (piece === "[zh/]") return "(?:zh/)?";
    const word = /^<(\w+)>$/.exec(piece)?.[1];
    return word === undefined ? piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : (KINDS[word] ?? "[^/]+");
  });
  return new RegExp(`^${parts.join("")}$`);
}

const PATTERNS = ADDRESS_LIST.map((entry) => ({ entry, pattern: toAddressPattern(entry.form) }));

/** Gives the first entry whose form fits a path below the site's root. */
export function findAddress(path: string): AddressEntry | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.entry;
}
