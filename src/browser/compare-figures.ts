/** The figures of the series in view: as a table by year, and one of them explained. */
import type { CompareSeries, FigureDetail } from "../explore/compare-piece.ts";
import { fillWords } from "../explore/fill-words.ts";
import type { PlottedMark } from "../explore/plotted-series.ts";
import { yearOf } from "../explore/shown-series.ts";
import { compareElement } from "./compare-element.ts";
import type { ComparePage } from "./compare-words.ts";
import type { Explanation, PlottedValue } from "./point.ts";

/** A figure with its series. */
interface FoundFigure {
  series: CompareSeries;
  mark: PlottedMark;
  detail: FigureDetail;
}

function findFigure(series: readonly CompareSeries[], id: string): FoundFigure | undefined {
  for (const one of series) {
    const mark = one.marks.find((other) => other.id === id);
    if (mark) return { series: one, mark, detail: one.details[id]! };
  }
  return undefined;
}

/** Gives the series of a figure and its place in time. */
export function locateFigure(series: readonly CompareSeries[], id: string): { series: string; at: number } {
  const found = findFigure(series, id);
  return { series: found?.series.key ?? "", at: found?.mark.at ?? 0 };
}

const langOfText = (text: string): string => (/[\u3400-\u9fff]/.test(text) ? "zh-CN" : "en");

/** Explains a figure: what is plotted of it, as printed, what was read, the change on the year before, and where it stands. */
export function explainFigure(
  series: readonly CompareSeries[],
  id: string,
  page: ComparePage,
  plotted?: PlottedValue,
): Explanation | undefined {
  const found = findFigure(series, id);
  if (!found) return undefined;
  const { mark, detail } = found;
  const { words } = page;
  const change = mark.change
    ? [
        words.explore.verdict[mark.change.verdict],
        detail.change,
        detail.against && fillWords(page.says.against, detail.against),
      ]
        .filter(Boolean)
        .join(page.language === "zh" ? "，" : ", ")
    : mark.reason;
  const title = `${mark.period} · ${found.series.name}`;
  const parts: [head: string, text: string, content: Node][] = [
    [plotted?.head ?? "", plotted?.text ?? "", compareElement("b", {}, plotted?.text ?? "")],
    [page.says.figure, detail.figure, document.createTextNode(detail.figure)],
    [page.says.printed, detail.print, compareElement("q", { lang: langOfText(detail.print) }, detail.print)],
    [page.says.bounds, detail.bounds, document.createTextNode(detail.bounds)],
    [page.says.change, change, document.createTextNode(change)],
    [
      page.says.source,
      `${detail.report}${page.says.listComma}${detail.where}`,
      compareElement(
        "a",
        { href: page.rootHref + detail.path },
        `${detail.report}${page.words.explore.nameComma}${detail.where}`,
      ),
    ],
  ];
  const told = parts.filter(([, text]) => text !== "");
  const content = document.createDocumentFragment();
  content.append(
    compareElement("p", {}, title),
    compareElement(
      "dl",
      {},
      ...told.map(([head, , own]) =>
        compareElement("div", {}, compareElement("dt", {}, head), compareElement("dd", {}, own)),
      ),
    ),
  );
  const sentence = told.map(([head, text]) => `${head}${page.says.colon}${text}`).join("; ");
  return { content, sentence: `${title}${page.says.colon}${sentence}` };
}

function toCell(figures: readonly FoundFigure[], page: ComparePage): HTMLTableCellElement {
  if (figures.length === 0)
    return compareElement(
      "td",
      { class: "none" },
      compareElement("span", { "aria-hidden": "true" }, "–"),
      compareElement("span", { class: "unseen" }, page.says.noFigure),
    );
  return compareElement(
    "td",
    {},
    ...figures.map(({ mark, detail }) =>
      compareElement(
        "div",
        {},
        compareElement(
          "a",
          { class: mark.kind === "withheld" ? "withheld" : "figure", href: page.rootHref + detail.path },
          detail.figure,
        ),
        compareElement(
          "span",
          { class: "sub" },
          `${mark.period} · `,
          compareElement("span", { class: "print", lang: langOfText(detail.print) }, detail.print),
        ),
      ),
    ),
  );
}

/** Gives the table of figures: a row to each year from the newest, a column to each series; and the ids in it. */
export function buildFigureTable(
  series: readonly CompareSeries[],
  from: number | null,
  to: number | null,
  page: ComparePage,
): { table: HTMLTableElement; ids: string[] } {
  const byYear = new Map<number, FoundFigure[]>();
  for (const one of series)
    for (const mark of one.marks) {
      const year = yearOf(mark, one);
      if ((from !== null && year < from) || (to !== null && year > to)) continue;
      const own = byYear.get(year) ?? [];
      own.push({ series: one, mark, detail: one.details[mark.id]! });
      byYear.set(year, own);
    }
  const years = [...byYear.keys()].sort((a, b) => b - a);
  const table = compareElement(
    "table",
    { class: "compare-table" },
    compareElement(
      "thead",
      {},
      compareElement(
        "tr",
        {},
        compareElement("th", { scope: "col" }, page.says.period),
        ...series.map((one) =>
          compareElement(
            "th",
            { scope: "col" },
            one.label,
            compareElement("span", { class: "sub" }, one.unitLabel),
          ),
        ),
      ),
    ),
    compareElement(
      "tbody",
      {},
      ...years.map((year) =>
        compareElement(
          "tr",
          {},
          compareElement("th", { scope: "row" }, String(year)),
          ...series.map((one) =>
            toCell(
              byYear.get(year)!.filter((figure) => figure.series === one),
              page,
            ),
          ),
        ),
      ),
    ),
  );
  return { table, ids: years.flatMap((year) => byYear.get(year)!.map(({ mark }) => mark.id)) };
}
