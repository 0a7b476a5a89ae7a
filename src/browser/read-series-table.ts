/** Reads the series from the page's own table, so that charts are drawn from what the reader has before them. */
import { parseMarkAttributes } from "../explore/mark-attributes.ts";
import type { PlottedSeries } from "../explore/plotted-series.ts";
import { parseSeriesAttributes } from "../explore/series-attributes.ts";

const textOf = (within: Element, selector: string): string =>
  (within.querySelector(selector)?.textContent ?? "").trim();

/** Gives the series of a table in its order; figures without a place in time are left out. */
export function readSeriesTable(table: Element, language: string): PlottedSeries[] {
  return [...table.querySelectorAll("[data-series]")].map((group) =>
    parseSeriesAttributes(
      (name) => group.getAttribute(name),
      [...group.querySelectorAll("[data-at]")].map((row) => {
        const cell = row.querySelector<HTMLElement>("[data-figure]")!;
        const { figure = "", value = "", low = "", high = "" } = cell.dataset;
        return parseMarkAttributes((name) => row.getAttribute(name), {
          ...{ id: figure, value, low, high },
          period: textOf(row, "th"),
          // A print in the other language says nothing to a reader.
          printed: (language === "zh" && textOf(row, '.print[lang="zh-CN"]')) || textOf(row, ".figure"),
          reason: textOf(row, ".reason"),
        });
      }),
    ),
  );
}
