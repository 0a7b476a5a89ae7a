/** The real figures through the page's own table: charts drawn anew are those that the page was built with. */
import { describe, expect, it } from "vitest";
import { buildSeriesCharts } from "../../src/explore/build-series-charts.ts";
import { CHART_VIEWS, DEFAULT_STATE } from "../../src/explore/chart-state.ts";
import { parseMarkAttributes } from "../../src/explore/mark-attributes.ts";
import type { PlottedSeries } from "../../src/explore/plotted-series.ts";
import { parseSeriesAttributes } from "../../src/explore/series-attributes.ts";
import type { Language } from "../../src/model/codes.ts";
import { buildChangeView } from "../../src/views/charts/change-view.ts";
import { buildLevelView } from "../../src/views/charts/level-view.ts";
import { buildIndicatorTable, type IndicatorTableView } from "../../src/views/indicator-table.ts";
import { buildPageContext } from "../../src/views/page-context.ts";
import { paths } from "../../src/views/paths.ts";
import { buildPlottedSeries } from "../../src/views/plotted-series-view.ts";
import { groupAndPlace } from "../../src/views/series-name.ts";
import { readRealCollection } from "../views/real-collection.ts";
import { words } from "./small-words.ts";

const collection = readRealCollection();

const reader = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;

/** Reads the series from what the table's HTML says. */
const readTable = ({ groups }: IndicatorTableView, language: Language): PlottedSeries[] =>
  groups.map(({ attributes, rows }) =>
    parseSeriesAttributes(
      reader(attributes),
      rows
        .filter((row) => "data-at" in row.attributes)
        .map(({ attributes: own, figure, period, step }) =>
          parseMarkAttributes(reader(own), {
            ...{ id: figure.figureId, value: figure.value, low: figure.low, high: figure.high },
            ...{
              period,
              printed: figure[language === "zh" && figure.printedLang === "zh-CN" ? "printed" : "text"],
            },
            reason: step?.reasonShort ?? "",
          }),
        ),
    ),
  );

describe.each<Language>(["en", "zh"])("the tables of all indicators (%s)", (language) => {
  const pages = [...collection.seriesByIndicator].map(([id, series]) => {
    const page = buildPageContext(collection, language, paths.indicator(language, id));
    return { id, series, page, read: readTable(buildIndicatorTable(series, page), language) };
  });

  it("hold every series with all that charts know of it", () => {
    expect(pages.length).toBeGreaterThan(50);
    for (const { series, page, read } of pages)
      expect(read).toEqual(
        series.map((entry) => buildPlottedSeries(entry, groupAndPlace(entry, page), page)),
      );
  });

  it("give the chart that the page shows first", () => {
    let drawn = 0;
    for (const { series, page, read } of pages) {
      const built = buildLevelView("level", "", series.slice(0, 1), () => "", page);
      const { charts } = buildSeriesCharts(
        read.slice(0, 1),
        DEFAULT_STATE,
        words[language],
        language,
        "level",
      );
      expect(charts.map((chart) => ({ ...chart, text: null }))).toEqual(
        built ? [{ ...built, text: null }] : [],
      );
      drawn += charts.length;
    }
    expect(drawn).toBeGreaterThan(50);
  });

  it("give the chart of changes that the page shows", () => {
    let drawn = 0;
    for (const { series, page, read } of pages) {
      const built = buildChangeView("change", "", series[0]!, page);
      if (!built) continue;
      const views = (["growth", "change"] as const).flatMap(
        (view) =>
          buildSeriesCharts(read.slice(0, 1), { ...DEFAULT_STATE, view }, words[language], language, "change")
            .charts,
      );
      expect(views.map((chart) => ({ ...chart, text: null }))).toContainEqual({ ...built, text: null });
      drawn += 1;
    }
    expect(drawn).toBeGreaterThan(10);
  });

  it("give charts, notes and texts for all series together, in every view", () => {
    for (const { read } of pages)
      for (const view of CHART_VIEWS) {
        const { charts, notes, ids } = buildSeriesCharts(
          read,
          { ...DEFAULT_STATE, view },
          words[language],
          language,
          "all",
        );
        expect(ids.length > 0 || notes.length > 0 || read.every(({ marks }) => marks.length === 0)).toBe(
          true,
        );
        const texts = [...notes, ...charts.flatMap(({ text }) => [text.title, text.finding])];
        expect(texts.filter((text) => /\{\d\}|undefined|NaN|^$|\(\)|（）/.test(text))).toEqual([]);
      }
  });
});
