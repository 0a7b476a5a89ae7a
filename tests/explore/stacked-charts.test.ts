/** Several charts one above the other, and figures of another kind of period than those around them. */
import { describe, expect, it } from "vitest";
import type { LevelChartView } from "../../src/charts/chart-views.ts";
import { buildSeriesCharts } from "../../src/explore/build-series-charts.ts";
import { CHART_VIEWS, type ChartState, DEFAULT_STATE } from "../../src/explore/chart-state.ts";
import type { PlottedMark, PlottedSeries } from "../../src/explore/plotted-series.ts";
import type { Language } from "../../src/model/codes.ts";
import { breakAt, series, yearly } from "./random-series.ts";
import { words } from "./small-words.ts";

const build = (all: readonly PlottedSeries[], part: Partial<ChartState> = {}, language: Language = "en") =>
  buildSeriesCharts(all, { ...DEFAULT_STATE, ...part }, words[language], language, "chart");

const levelsOf = (all: readonly PlottedSeries[], part: Partial<ChartState> = {}, language?: Language) =>
  build(all, part, language).charts as LevelChartView[];

/** A count in the middle of a year. */
const middle = (part: Partial<PlottedMark> = {}): PlottedMark => ({
  ...yearly(2018, [25])[0]!,
  ...{ id: "m", at: 2018.4, period: "May 2019", reason: "other period" },
  ...part,
});

const mixed = (part: Partial<PlottedMark> = {}): PlottedMark[] =>
  [
    // No line leads over the figure between, though the year before is compared with.
    ...yearly(2015, [10, 20, 30, 40, 50]).map((mark) =>
      mark.at === 2019 ? { ...mark, joined: false } : mark,
    ),
    middle(part),
  ].sort((a, b) => a.at - b.at);

const times = { unit: "times", unitLabel: "Times" };

describe("several charts", () => {
  it("have an index with a base of their own, in the words of its own period", () => {
    const late = yearly(2020, [5, 10]).map((mark) => ({ ...mark, period: `end of ${mark.period}` }));
    const charts = levelsOf(
      [series("A", yearly(2015, [1, 2])), series("B", late, times), series("C", yearly(2016, [3, 6]))],
      { view: "index" },
    );
    expect(charts.map(({ y, series: own }) => [y.label, own.map(({ marks }) => marks[0]!.value)])).toEqual([
      ["Index, 2016 = 100", [50, 100]],
      ["Index, end of 2020 = 100", [100]],
    ]);
    const [, apart] = levelsOf([series("A", yearly(2015, [1, 2])), series("B", late, times)], {
      view: "index",
      layout: "apart",
    });
    expect(apart!.y.label).toBe("Index, end of 2020 = 100");
  });

  it("show the same years in every view", () => {
    const all = [series("A", yearly(2005, [1, 2, 3])), series("B", yearly(2018, [4, null, 6, 7]), times)];
    for (const view of CHART_VIEWS.filter((name) => name !== "table")) {
      const [first, second, ...none] = build(all, { view }).charts;
      expect(none).toEqual([]);
      expect(second!.x).toEqual(first!.x);
      expect(first!.x.domain[0]).toBeLessThan(view === "level" || view === "index" ? 2005 : 2006);
      expect(first!.x.domain[1]).toBeGreaterThan(2021);
    }
  });

  it("keep the mark of a withheld figure, and say why a figure has no place", () => {
    const withheld = series("W", yearly(2020, [null]), times);
    const { charts, ids } = build([series("A", yearly(2019, [1, 2])), withheld]);
    expect((charts[1] as LevelChartView).series[0]!.marks).toMatchObject([{ kind: "withheld", at: 2020 }]);
    expect(ids).toContain(withheld.marks[0]!.id);
    expect(build([withheld], { view: "growth" }).notes).toEqual(["Place W: all figures withheld."]);
    expect(build([series("S", [])]).notes).toEqual([
      "Place S: no figure has a single year, so none is in the chart; they are in the table.",
    ]);
    expect(build([withheld], { from: 2021 }).notes).toEqual(["Place W: no figure in these years."]);
  });
});

describe("one figure alone", () => {
  it("stands above zero, and two do not have to", () => {
    const rounded: [number, number] = [62_400, 63_600];
    expect(levelsOf([series("A", yearly(2023, [rounded]))])[0]!.y.domain[0]).toBe(0);
    expect(levelsOf([series("A", yearly(2023, [rounded, 63_000]))])[0]!.y.domain[0]).toBeGreaterThan(60_000);
  });
});

describe("a figure of another kind of period", () => {
  it("says so at its label and in the sentence, which tells of the others", () => {
    const [chart] = levelsOf([series("A", mixed())]);
    expect(chart!.series[0]!.marks.map(({ printed }) => printed)).toEqual([
      ...["10", "20", "30", "40", "25 (May 2019)", "50"],
    ]);
    const last = middle({ at: 2019.4, period: "May 2020" });
    const late = [series("A", [...yearly(2015, [10, 20, 30]), last])];
    expect(levelsOf(late)[0]!.text.finding).toBe(
      "Place A: from 10 (2015) to 30 (2017). Figures for other kinds of period: May 2020.",
    );
    expect(levelsOf(late, {}, "zh")[0]).toMatchObject({
      series: [{ marks: [{}, {}, {}, { printed: "25（May 2020）" }] }],
      text: { finding: "Place A：2015为10，2017为30。另有其他时段的数字：May 2020。" },
    });
  });

  it("is not told apart where months follow each other", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      middle({ id: `m${month}`, at: 2018 + month / 12 }),
    );
    for (const { printed } of levelsOf([series("A", months)])[0]!.series[0]!.marks)
      expect(printed).toBe("25");
  });

  it("keeps its break to itself, over which the index of the others goes on", () => {
    const [chart] = levelsOf([series("A", mixed({ breakCode: "B" }))], { view: "index" });
    expect(chart!.breaks).toEqual([{ at: 2018.4, label: "break (May 2019 only)" }]);
    expect(chart!.series[0]!.marks.map(({ value }) => value)).toEqual([100, 200, 300, 400, 500]);
    const own = levelsOf([series("A", breakAt(yearly(2015, [1, 2, 3]), 2016))])[0]!;
    expect(own.breaks).toEqual([{ at: 2015.5, label: "break" }]);
  });
});

describe("reasons", () => {
  const indexNotes = (marks: PlottedMark[]): string[] => build([series("A", marks)], { view: "index" }).notes;

  it("of an index are another kind of period or a break, never a year before that is missing", () => {
    expect(indexNotes(mixed({ reason: "no year before" }))).toEqual([
      "Place A: May 2019 not in the index (another kind of period).",
    ]);
    const cut = (breakCode: "B" | "D"): PlottedMark[] =>
      yearly(2015, [10, 20, 30, 40])
        .filter(({ at }) => at !== 2016)
        .map((mark) =>
          mark.at === 2017
            ? { ...mark, breakCode, joined: false, change: null, reason: "no year before" }
            : mark,
        );
    expect(indexNotes(cut("B"))).toEqual(["Place A: 2015 not in the index (break)."]);
    expect(indexNotes(cut("D"))).toEqual(["Place A: 2015 not in the index (definition differs)."]);
    expect(build([series("A", cut("B"))]).notes).toEqual(["Place A: no line leads to 2017 (break)."]);
  });
});

describe("the label of an index", () => {
  const labelsOf = (figures: Parameters<typeof yearly>[1], part: Partial<PlottedMark> = {}): string[] => {
    const marks = yearly(2015, figures);
    marks.push({ ...marks.pop()!, ...part });
    return levelsOf([series("A", marks)], { view: "index" })[0]!.series[0]!.marks.map(
      ({ printed }) => printed,
    );
  };

  it("has the digits that its bounds leave a meaning, one decimal at most", () => {
    expect(labelsOf([300, 100])).toEqual(["100", "33.3"]);
    // Known to 12 in a hundred.
    expect(labelsOf([[88, 112], 535.8])).toEqual(["100", "≈ 540"]);
    expect(labelsOf([[99, 101], 150])).toEqual(["100", "≈ 150"]);
    expect(labelsOf([[999, 1001], 1234])).toEqual(["100", "≈ 123.4"]);
    expect(labelsOf([[99_990, 100_010], 123_456])).toEqual(["100", "123.5"]);
    expect(labelsOf([100, [470, 600]], { value: null })).toEqual(["100", "470–600"]);
  });

  it("keeps the sign of an open end", () => {
    const open = { kind: "bounded", value: 500 } as const;
    expect(labelsOf([100, 500], { ...open, low: 500, high: null })).toEqual(["100", "≥ 500"]);
    expect(labelsOf([300, 500], { ...open, low: null, high: 500 })).toEqual(["100", "≤ 166.7"]);
    expect(labelsOf([100, 500], { ...open, low: null, high: null })).toEqual(["100", "≈ 500"]);
  });
});

describe("titles and findings", () => {
  const many = (count: number): PlottedSeries[] =>
    Array.from({ length: count }, (_, index) => series(`K${index}`, yearly(2020, [1, 2])));
  const titleOf = (all: PlottedSeries[], language?: Language, part: Partial<ChartState> = {}): string =>
    build(all, { layout: "together", ...part }, language).charts[0]!.text.title;

  it("name series and years once, and how many more there are", () => {
    expect(titleOf(many(2))).toBe("Members (Place K0; Place K1), 2020–2021");
    expect(titleOf(many(5), "zh")).toBe("Members（Place K0；Place K1；Place K2；另2个），2020—2021年");
    expect(titleOf(many(1), "en", { view: "growth" })).toBe(
      "Members, Place K0, 2021: growth on the year before",
    );
    const same = many(1).map((one) => ({ ...one, label: "Members" }));
    expect(titleOf(same)).toBe("Members, 2020–2021");
    const { finding } = build(many(11), { layout: "together" }).charts[0]!.text;
    expect(finding).toMatch(/Place K7: from 1 \(2020\) to 2 \(2021\)\. 3 more in the table\.$/);
  });

  it("count the comparisons", () => {
    const findingOf = (figures: number[], language?: Language): string =>
      build([series("A", yearly(2018, figures))], { view: "growth" }, language).charts[0]!.text.finding;
    expect(findingOf([1, 2, 3])).toBe("Place A, against the year before: up in 2 of 2 comparisons.");
    expect(findingOf([1, 2, 3], "zh")).toBe("Place A，与上年比较2次：上升2次。");
    expect(findingOf([2, 1])).toBe("Place A, against the year before: down in the only comparison.");
  });
});
