/** From series and choices to charts: what shares a chart, what is joined, what is told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  ChangeChartView,
  ChangeMarkView,
  LevelChartView,
  LevelMarkView,
} from "../../src/charts/chart-views.ts";
import { buildSeriesCharts } from "../../src/explore/build-series-charts.ts";
import { CHART_VIEWS, type ChartState, DEFAULT_STATE } from "../../src/explore/chart-state.ts";
import type { PlottedSeries } from "../../src/explore/plotted-series.ts";
import type { Language } from "../../src/model/codes.ts";
import { breakAt, randomSeries, series, yearly } from "./random-series.ts";
import { words } from "./small-words.ts";

const build = (all: readonly PlottedSeries[], part: Partial<ChartState> = {}, language: Language = "en") =>
  buildSeriesCharts(all, { ...DEFAULT_STATE, ...part }, words[language], language, "chart");

const levelOf = (all: readonly PlottedSeries[], part: Partial<ChartState> = {}): LevelChartView => {
  const [chart] = build(all, part).charts;
  expect(chart?.form).toBe("level");
  return chart as LevelChartView;
};

const marksOf = (chart: ChangeChartView | LevelChartView): (ChangeMarkView | LevelMarkView)[] =>
  chart.form === "change" ? chart.marks : chart.series.flatMap(({ marks }) => marks);

const numberOf = (mark: ChangeMarkView | LevelMarkView): number | null =>
  "point" in mark ? mark.point : mark.value;

const state = fc.record({
  view: fc.constantFrom(...CHART_VIEWS),
  from: fc.option(fc.integer({ min: 2009, max: 2020 })),
  to: fc.option(fc.integer({ min: 2009, max: 2020 })),
  focus: fc.constantFrom("", "CN-0", "CN-1", "CN-9"),
  layout: fc.constantFrom<ChartState["layout"]>("auto", "together", "apart"),
  isLog: fc.boolean(),
});

describe("buildSeriesCharts()", () => {
  it("draws whatever is chosen: every end on its axis, no unit beside another, ids as drawn, no text unfilled", () => {
    fc.assert(
      fc.property(randomSeries, state, fc.constantFrom<Language>("en", "zh"), (all, part, language) => {
        const { charts, ids, isApart, notes } = build(all, part, language);
        const drawn = charts.flatMap(marksOf);
        if (part.view === "table") expect(charts).toEqual([]);
        else expect(drawn.map(({ id }) => id)).toEqual(ids);
        const unitOf = new Map(all.flatMap(({ unit, marks }) => marks.map(({ id }) => [id, unit] as const)));
        const yearOf = new Map(all.flatMap(({ marks }) => marks.map(({ id, at }) => [id, at] as const)));
        for (const id of ids) {
          expect(yearOf.get(id)).toBeGreaterThanOrEqual(part.from ?? 0);
          expect(yearOf.get(id)).toBeLessThanOrEqual(part.to ?? 9999);
        }
        expect(new Set(charts.map(({ key }) => key)).size).toBe(charts.length);
        for (const chart of charts) {
          const own = marksOf(chart);
          expect(new Set(own.map(({ id }) => unitOf.get(id))).size).toBe(1);
          const { domain, ticks } = chart.y;
          const hasEnd = own.some((mark) =>
            [mark.low, mark.high, numberOf(mark)].some((end) => end !== null),
          );
          expect(ticks.length > 0 || !hasEnd).toBe(true);
          for (const mark of own) {
            for (const value of [mark.low, mark.high, numberOf(mark)]) {
              if (value === null) continue;
              expect(value).toBeGreaterThanOrEqual(domain[0]);
              expect(value).toBeLessThanOrEqual(domain[1]);
              if (chart.form === "level" && chart.isLog) expect(value).toBeGreaterThan(0);
            }
            expect(mark.at).toBeGreaterThan(chart.x.domain[0]);
            expect(mark.at).toBeLessThan(chart.x.domain[1]);
          }
          if (chart.form === "change") continue;
          for (const { marks } of chart.series) expect(marks[0]?.joined).toBe(false);
          expect(chart.series.filter(({ leading }) => leading)).toHaveLength(1);
          if (chart.isLog) expect(domain[0]).toBeGreaterThan(0);
          if (isApart) expect(chart.series).toHaveLength(1);
        }
        for (const text of [
          ...notes,
          ...charts.flatMap(({ text: { title, finding } }) => [title, finding]),
        ]) {
          expect(text).not.toMatch(/\{\d\}|undefined|null|NaN/);
          expect(text).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("joins in every view only what is joined or compared", () => {
    fc.assert(
      fc.property(randomSeries, state, (all, part) => {
        const marks = new Map(all.flatMap((one) => one.marks.map((mark) => [mark.id, mark] as const)));
        for (const chart of build(all, part).charts) {
          if (chart.form === "change") continue;
          for (const { marks: drawn } of chart.series)
            for (const [index, mark] of drawn.entries()) {
              if (!mark.joined) continue;
              const [own, before] = [marks.get(mark.id)!, marks.get(drawn[index - 1]!.id)!];
              expect(own.at - before.at).toBe(1);
              if (part.view === "growth" || part.view === "change")
                expect([own.change, before.change]).not.toContain(null);
              else expect(own.joined).toBe(true);
            }
        }
      }),
    );
  });

  it("shows one series alone without its name, several with theirs, the first leading", () => {
    const [first, second] = [series("A", yearly(2020, [1, 2])), series("B", yearly(2020, [3, 4]))];
    expect(levelOf([first]).series).toMatchObject([{ label: "", leading: true }]);
    expect(levelOf([first, second]).series).toMatchObject([
      { label: "Place A", leading: true, colour: 0 },
      { label: "Place B", leading: false, colour: 1 },
    ]);
    expect(levelOf([first]).text).toEqual({
      title: "Members, Place A, 2020–2021",
      finding: "Place A: from 1 (2020) to 2 (2021).",
    });
    expect(build([first], {}, "zh").charts[0]!.text.finding).toBe("Place A：2020为1，2021为2。");
  });

  it("lets the series in focus lead and quietens the others, whose colours stay", () => {
    const all = ["A", "B", "C"].map((key) => series(key, yearly(2020, [1, 2])));
    const chart = levelOf(all, { focus: "B" });
    expect(chart.series.map(({ leading, isQuiet, colour }) => [leading, isQuiet, colour])).toEqual([
      [false, true, 0],
      [true, undefined, 1],
      [false, true, 2],
    ]);
    expect(levelOf(all, { focus: "X" }).series[0]).toMatchObject({ leading: true });
  });

  it("sets what differs in unit or measure into charts of their own, and says so", () => {
    const persons = series("A", yearly(2020, [1, 2]));
    const times = series("B", yearly(2020, [3, 4]), { unit: "person_times", unitLabel: "Person-times" });
    const flow = series("C", yearly(2020, [3, 4]), { measure: "flow" });
    for (const view of ["level", "growth", "index"] as const) {
      const { charts, notes } = build([persons, times, flow], { view });
      expect(charts.map(({ key }) => key)).toEqual(["chart", "chart-2", "chart-3"]);
      expect(notes[0]).toBe("What differs in unit or measure stands in a chart of its own.");
    }
  });

  it("leaves out what is not in the years, and joins nothing to it", () => {
    const one = series("A", yearly(2018, [1, 2, 3, 4, 5]));
    const chart = levelOf([one], { from: 2019, to: 2021 });
    expect(chart.series[0]!.marks.map(({ at, joined }) => [at, joined])).toEqual([
      [2019, false],
      [2020, true],
      [2021, true],
    ]);
    // What is counted at a date in the middle of 2020 belongs to 2020, as does the total of its last quarter.
    const at = (place: number) => yearly(2020, [1]).map((mark) => ({ ...mark, at: place }));
    expect(build([series("A", at(2019.4))], { from: 2020, to: 2020 }).ids).toHaveLength(1);
    expect(build([series("A", at(2020.4), { measure: "flow" })], { from: 2020, to: 2020 }).ids).toHaveLength(
      1,
    );
    expect(build([series("A", at(2020.4))], { from: 2020, to: 2020 })).toMatchObject({
      charts: [],
      notes: ["Place A: no figure in these years."],
    });
  });

  it("draws the changes of one series around zero, those of several as lines, and says what has none", () => {
    const one = series("A", breakAt(yearly(2018, [10, 20, 40, 30, 60]), 2020));
    const [change] = build([one], { view: "growth" }).charts as [ChangeChartView];
    expect(change).toMatchObject({ form: "change", gaps: [{ at: 2020, label: "break" }] });
    expect(change.marks.map(({ at, point }) => [at, point])).toEqual([
      [2019, 100],
      [2021, -25],
      [2022, 100],
    ]);
    expect(change.text.finding).toBe(
      "Place A, against the year before: up in 2, down in 1 of 3 comparisons.",
    );
    const two = build([one, series("B", yearly(2018, [1, 2]))], { view: "growth" });
    const [lines] = two.charts as [LevelChartView];
    expect(lines).toMatchObject({ form: "level", base: 0 });
    expect(lines.series[0]!.marks.map(({ at, joined }) => [at, joined])).toEqual([
      [2019, false],
      [2021, false],
      [2022, true],
    ]);
    expect(two.notes).toEqual(["Place A: 2020 not compared with the year before (break)."]);
  });

  it("works out no growth of percentages, and from no base of zero", () => {
    const share = series("A", yearly(2020, [1, 2]), { unit: "percent" });
    share.marks[1]!.change!.growth = null;
    expect(build([share], { view: "growth" })).toMatchObject({ charts: [], notes: [/percentage points/] });
    const [points] = build([share], { view: "change" }).charts;
    expect(points!.y.ticks.at(-1)!.label).toMatch(/ pp$/);
    const [zero] = build([series("A", yearly(2020, [3, 0, 4, 5]))], { view: "growth" }).charts as [
      ChangeChartView,
    ];
    expect(zero.gaps).toEqual([{ at: 2022, label: "base may be zero" }]);
  });

  it("sets the first year that all share at 100, and says what does not compare with it", () => {
    const long = series("A", breakAt(yearly(2015, [7, 10, 20, 30, [60, 70]]), 2016));
    const short = series("B", yearly(2017, [50, 100, 75]));
    const { charts, notes } = build([long, short], { view: "index" });
    const [chart] = charts as [LevelChartView];
    expect(chart).toMatchObject({ base: 100, y: { label: "Index, 2017 = 100" } });
    expect(chart.series[0]!.marks.map(({ at, value, printed }) => [at, value, printed])).toEqual([
      [2016, 50, "50"],
      [2017, 100, "100"],
      [2018, 150, "150"],
      [2019, 325, "≈ 330"],
    ]);
    expect(chart.series[1]!.marks.map(({ value }) => value)).toEqual([100, 200, 150]);
    const last = chart.series[0]!.marks[3]!;
    expect([last.kind, Math.round(last.low!), Math.round(last.high!)]).toEqual(["bounded", 300, 350]);
    expect(notes).toEqual(["Place A: 2015 not in the index (break)."]);
  });

  it("keeps in the index what follows a year without a figure, joined by no line, unless the series breaks there", () => {
    const lacking = (reason: string) =>
      yearly(2015, [10, null, 30, 40]).map((mark) => (mark.at === 2017 ? { ...mark, reason } : mark));
    const pointsOf = (marks: ReturnType<typeof yearly>) =>
      levelOf([series("A", marks)], { view: "index" }).series[0]!.marks.map(({ at, value, joined }) => [
        at,
        value,
        joined,
      ]);
    const all = [
      [2015, 100, false],
      [2017, 300, false],
      [2018, 400, true],
    ];
    expect(pointsOf(lacking("withheld"))).toEqual(all);
    expect(pointsOf(lacking("no year before"))).toEqual(all);
    expect(pointsOf(breakAt(lacking("withheld"), 2017))[0]).toEqual([2017, 100, false]);
    const cut = lacking("no year before").map((mark) =>
      mark.at === 2017 ? { ...mark, breakCode: "B" as const } : mark,
    );
    expect(pointsOf(cut)[0]).toEqual([2017, 100, false]);
    expect(pointsOf(lacking("definition"))[0]).toEqual([2017, 100, false]);
    // A count in the middle of the year is no figure of the years' ends.
    const middle = yearly(2018, [1]).map((mark) => ({
      ...mark,
      at: 2018.4,
      reason: "no year before",
      id: "m",
    }));
    expect(pointsOf([...lacking("withheld"), ...middle])).toEqual(all);
  });

  it("takes a base that the leading series has, though others share more", () => {
    const [first, ...rest] = [2020, 2010, 2010].map((year, index) =>
      series(`K${index}`, yearly(year, [1, 2])),
    );
    expect(build([first!, ...rest], { view: "index" }).ids).toEqual(["f-2020", "f-2021"]);
  });

  it("names what has no index: nothing comparable, nothing at the base, or nothing above zero", () => {
    const [long, late] = [series("A", yearly(2015, [1, 2, 3])), series("B", yearly(2020, [1, 2, 3]))];
    expect(build([long, late], { view: "index" })).toMatchObject({
      notes: ["Place B: no comparable figure for 2015, so it is not in the index."],
      ids: long.marks.map(({ id }) => id),
    });
    for (const [figures, note] of [
      [[0, 0], "Place A: no two figures above zero are comparable, so there is no index."],
      [[5], "Place A: one figure only, so no index follows."],
      [[null, 3], "Place A: one figure only, so no index follows."],
      [[null, null], "Place A: all figures withheld."],
    ] as const)
      expect(build([series("A", yearly(2015, figures))], { view: "index" })).toMatchObject({
        charts: [],
        notes: [note],
      });
    // Its year is the base of the others, and there is still nothing that it could be compared with.
    const one = series("B", yearly(2015, [7]));
    expect(build([long, one], { view: "index" }).notes).toEqual([
      "Place B: one figure only, so no index follows.",
    ]);
    expect(build([one], { view: "index" }, "zh").notes).toEqual(["Place B：仅有一个数字，不计算指数。"]);
  });

  it("sets series apart when their lines would tangle, unless told otherwise, with the same axes", () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      series(`K${index}`, yearly(2020, [index + 1, index + 2])),
    );
    const { charts, isApart } = build(many);
    expect([isApart, charts.length]).toEqual([true, 9]);
    for (const chart of charts) {
      expect([chart.x, chart.y]).toEqual([charts[0]!.x, charts[0]!.y]);
      expect(chart.text.title).toMatch(/^Place K\d$/);
      expect(chart).toMatchObject({ series: [{ label: chart.text.title }] });
    }
    expect(build(many, { layout: "together" })).toMatchObject({ isApart: false, charts: { length: 1 } });
    expect(build(many.slice(0, 2)).isApart).toBe(false);
    expect(build(many.slice(0, 2), { layout: "apart" }).isApart).toBe(true);
    expect(build(many.slice(0, 1), { layout: "apart" }).isApart).toBe(false);
    const crossing = [0, 1, 2, 3].map((index) =>
      series(`K${index}`, yearly(2018, index % 2 ? [1, 9, 2, 8] : [9, 1, 8, 2])),
    );
    expect(build(crossing).isApart).toBe(true);
  });

  it("draws equal ratios only where everything is above zero, and says why not", () => {
    const wide = series("A", yearly(2018, [1, 10, 1e13]));
    const chart = levelOf([wide], { isLog: true });
    expect(chart).toMatchObject({ isLog: true, y: { domain: [1, 1e13] } });
    expect(chart.y.ticks.length).toBeLessThanOrEqual(7);
    expect(levelOf([series("A", yearly(2018, [30, 40]))], { isLog: true }).y.domain).toEqual([20, 50]);
    expect(levelOf([series("A", yearly(2018, [20, 50]))], { isLog: true }).y.domain).toEqual([20, 50]);
    for (const [figures, view] of [
      [[0, 5], "level"],
      [[1, 5, 6], "change"],
    ] as const) {
      const { charts, notes } = build([series("A", yearly(2018, figures))], { view, isLog: true });
      expect(charts[0]).not.toHaveProperty("isLog");
      expect(notes).toEqual([words.en.noLog]);
    }
  });

  it("tells of a line that stops, with the reason, and names many periods by their number", () => {
    expect(build([series("A", breakAt(yearly(2018, [1, 2, 3]), 2019))]).notes).toEqual([
      "Place A: no line leads to 2019 (break).",
    ]);
    const lonely = yearly(
      2001,
      Array.from({ length: 10 }, () => 1),
    ).map((mark) => ({ ...mark, joined: false, change: null, reason: "gap" }));
    expect(build([series("A", lonely)]).notes).toEqual([
      "Place A: no line leads to 2002, 2003, 2004, 2005, 2006, 2007 and 3 more (gap).",
    ]);
  });
});
