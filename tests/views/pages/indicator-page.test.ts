/** Indicator pages over the real data: every figure once, numbers as recorded, changes with their ranges, reasons for none. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { formatPlain } from "../../../src/model/decimal.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { observation } from "../../series/small-dataset.ts";
import { readRealCollection } from "../real-collection.ts";
import { smallCollection } from "../small-page.ts";

const collection = readRealCollection();
const { dataset } = collection;
const pageOf = (id: string, language: "en" | "zh" = "en") => buildIndicatorPage(collection, language, id);

describe.each(LANGUAGES)("buildIndicatorPage() in %s", (language) => {
  const pages = dataset.indicators.map(({ id }) => ({
    id,
    page: buildIndicatorPage(collection, language, id),
  }));

  it("shows every figure of the indicator exactly once, in the table or among the claims", () => {
    for (const { id, page } of pages) {
      const own = dataset.observations.filter(({ indicator }) => indicator === id);
      const arithmetic = new Set(
        own.filter(({ transformation }) => transformation !== "").map(({ figureId }) => figureId),
      );
      const shown = [
        ...page.table.groups.flatMap(({ rows }) => rows.map(({ figure }) => figure.figureId)),
        ...page.audit.map(({ figure }) => figure.figureId).filter((figureId) => arithmetic.has(figureId)),
      ];
      expect([id, shown.sort()]).toEqual([id, own.map(({ figureId }) => figureId).sort()]);
    }
  });

  it("has the numbers of the observations in the table, and words for every change or reason", () => {
    const known = new Map(dataset.observations.map((entry) => [entry.figureId, entry]));
    const plain = (number: number | null): string => (number === null ? "" : formatPlain(number));
    for (const { page } of pages) {
      for (const { figure, step } of page.table.groups.flatMap(({ rows }) => rows)) {
        const { value, low, high, asPrinted } = known.get(figure.figureId)!;
        expect([figure.value, figure.low, figure.high]).toEqual([plain(value), plain(low), plain(high)]);
        expect(figure.printed.startsWith(asPrinted)).toBe(true);
        if (!step) continue;
        expect((step.verdict === null) !== (step.reason === "")).toBe(true);
        if (step.verdict !== null)
          expect([step.verdictText, step.against, step.againstHref]).not.toContain("");
      }
    }
  });

  it("draws every chart with a finding and with marks that are in the table", () => {
    let drawn = 0;
    for (const { page } of pages) {
      const values = new Set(page.table.groups.flatMap(({ rows }) => rows.map(({ figure }) => figure.value)));
      for (const chart of [page.level, page.byArea, page.byBreakdown]) {
        if (!chart) continue;
        drawn += 1;
        expect(chart.text.finding).not.toBe("");
        for (const { value } of chart.series.flatMap(({ marks }) => marks))
          if (value !== null) expect(values).toContain(formatPlain(value));
      }
      for (const { chart } of page.plots.ranking?.choices ?? []) {
        expect(chart.rows.length).toBeGreaterThan(1);
        expect(chart.text.finding).not.toMatch(/\(\)|, from {2}/);
      }
    }
    expect(drawn).toBeGreaterThan(50);
  });

  it("has a change chart or says why there is none", () => {
    for (const { id, page } of pages) {
      const hasSeries = page.table.rows > 0;
      expect([id, page.change !== undefined, page.whyNoChange !== ""]).toEqual([
        id,
        page.change !== undefined,
        page.change === undefined && hasSeries,
      ]);
    }
    expect(pages.filter(({ page }) => page.change).length).toBeGreaterThan(10);
  });

  it("states in the finding only numbers of figures or changes that the table shows", () => {
    const numbers = /\d[\d,.]*/g;
    for (const { id, page } of pages) {
      if (!page.level) continue;
      const known = new Set(
        page.table.groups
          .flatMap(({ rows }) => rows)
          .flatMap(({ period, figure, step }) => [
            period,
            figure.text,
            figure.bounds,
            step?.point ?? "",
            step?.range ?? "",
            step?.against ?? "",
          ])
          .flatMap((text) => text.match(numbers) ?? []),
      );
      const counts = Array.from({ length: page.table.rows + 1 }, (_, count) => String(count));
      const label = page.level.text.title.match(numbers) ?? [];
      const stated = (page.level.text.finding.match(numbers) ?? []).map((text) => text.replace(/[.,]$/, ""));
      const strange = stated.filter(
        (text) => ![known, new Set(counts), new Set(label)].some((set) => set.has(text)),
      );
      expect([id, strange]).toEqual([id, []]);
    }
  });
});

describe("the page of training sessions", () => {
  it("says that the sessions of 2023 fell by 1.4%, between 1.5% and 1.3%, on 2022", () => {
    expect(pageOf("training_sessions").answer).toMatchObject({
      name: "China",
      period: "2023",
      figure: { text: "1.266 million", printed: "126.6万期", value: "1266000" },
      step: {
        verdict: "down",
        point: "−1.4%",
        range: "−1.5% to −1.3%",
        difference: "−18,000",
        against: "2022",
      },
    });
    expect(pageOf("training_sessions", "zh").answer).toMatchObject({
      figure: { text: "126.6万" },
      step: {
        verdictText: "下降",
        point: "−1.4%",
        range: "−1.5% 至 −1.3%",
        difference: "−1.8万",
        against: "2022年",
      },
    });
  });

  it("draws both comparisons", () => {
    const { change } = pageOf("training_sessions");
    expect(change!.marks.map(({ at, verdict, label }) => [at, verdict, label])).toEqual([
      [2022, "down", "−27.6%"],
      [2023, "down", "−1.4%"],
    ]);
  });
});

describe("the page of grid workers", () => {
  it("draws no change and says why, with the figures side by side", () => {
    for (const language of LANGUAGES) {
      const page = pageOf("grid_workers", language);
      expect(page.change).toBeUndefined();
      expect(page.whyNoChange).not.toBe("");
      expect(page.sideBySide!.rows.length).toBeGreaterThan(5);
      expect(page.answer!.step).toMatchObject({ verdict: null, point: "", range: "" });
    }
    expect(pageOf("grid_workers").whyNoChange).toMatch(/First or only figure.*No figure one year before/);
  });
});

describe("why no change is drawn", () => {
  it.each([
    ["gap", [{ period: "2020" }, { period: "2022" }], /No figure one year before/],
    ["withheld", [{ period: "2021" }, { period: "2022", status: "Q" as const }], /withheld/],
    ["break", [{ period: "2021" }, { period: "2022", seriesBreak: "B" as const }], /break/i],
    ["definition", [{ period: "2021" }, { period: "2022", seriesBreak: "D" as const }], /definition/i],
    ["kind of period", [{ period: "2021" }, { period: "2022-H1" }], /another kind or length/],
    ["open span", [{ period: "2022/.." }], /open span/i],
    ["no year", [{ period: "" }], /no year/],
  ])("names %s", (_, parts, expected) => {
    const small = smallCollection(parts.map((part) => observation(part)));
    const page = buildIndicatorPage(small, "en", "members");
    expect(page.change).toBeUndefined();
    expect(page.whyNoChange).toMatch(expected);
  });
});

describe("what stands beside the figures", () => {
  it("lists breaks, differing definitions, estimates and misprints with their figures, without the mark of the coder", () => {
    const small = smallCollection([
      observation({ period: "2021", seriesBreak: "B", noteEn: "borderline: counted in June" }),
      observation({ period: "2022", status: "E" }),
      observation({ period: "2023" }),
    ]);
    const { comparability } = buildIndicatorPage(small, "en", "members");
    expect(comparability.map(({ text, figures }) => [text, figures.map((figure) => figure.text)])).toEqual(
      [
        ["Break in series: counted in June", ["CN, 2021"]],
        ["An estimate or expectation of the issuer", ["CN, 2022"]],
      ].map(([text, figures]) => [expect.stringMatching(new RegExp(`^${String(text)}$`, "i")), figures]),
    );
  });

  it("lists prints of one figure whose bounds do not overlap", () => {
    const small = smallCollection([
      observation({ value: 5 }),
      observation({ value: 9 }),
      observation({ value: 5 }),
    ]);
    const { disagreements, table } = buildIndicatorPage(small, "en", "members");
    expect(
      disagreements.map(({ taken, others }) => [taken.text, others.map(({ figure }) => figure.text)]),
    ).toEqual([["5", ["9"]]]);
    expect(table.groups[0]!.rows.map(({ step }) => step === undefined)).toEqual([false, true, true]);
  });

  it("counts figures without a place on the axis, other prints among them", () => {
    const small = smallCollection([
      observation({ period: "2022" }),
      observation({ period: "2023" }),
      observation({ period: "2019/2023" }),
      observation({ period: "2019/2023" }),
    ]);
    expect(buildIndicatorPage(small, "en", "members").notInChart).toMatch(/^2 figures /);
  });

  it("has an answer without number for an indicator of withheld figures, and none for one without figures", () => {
    const small = smallCollection([observation({ status: "Q" })]);
    expect(buildIndicatorPage(small, "en", "members").answer!.figure).toMatchObject({
      isWithheld: true,
      text: "withheld",
    });
    const page = buildIndicatorPage(smallCollection([]), "en", "members");
    expect([page.answer, page.level, page.change, page.plots.ranking, page.series, page.table.rows]).toEqual([
      ...[undefined, undefined, undefined, undefined],
      ...[[], 0],
    ]);
  });
});
