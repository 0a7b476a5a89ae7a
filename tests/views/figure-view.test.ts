/** One figure in words: the word of its relation, its bounds, its marks and notes, and the way back to its paragraph. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/codes.ts";
import { buildFigureView, figureText, nameSources, printOf } from "../../src/views/figure-view.ts";
import { type ObservationPart, observation } from "../series/small-dataset.ts";
import { smallPage } from "./small-page.ts";

const pages = Object.fromEntries(
  LANGUAGES.map((language) => [language, smallPage([observation()], {}, language).page]),
) as Record<"en" | "zh", ReturnType<typeof smallPage>["page"]>;

const inBoth = (part: ObservationPart): [string, string] => [
  figureText(observation(part), pages.en),
  figureText(observation(part), pages.zh),
];

describe("figureText()", () => {
  it.each<[string, ObservationPart, string, string]>([
    ["an exact count", { value: 21909 }, "21,909", "21,909"],
    ["zero", { value: 0 }, "0", "0"],
    ["余", { value: 4000, high: 5000, relation: "gt", boundBasis: "convention" }, "4,000+", "4,000多"],
    [
      "余 with a unit behind it",
      { value: 5e8, high: 6e8, relation: "gt", boundBasis: "convention", unit: "yuan" },
      "500 million+ yuan",
      "5亿元多",
    ],
    ["超过", { value: 500000, high: null, relation: "gt", boundBasis: "literal" }, "over 500,000", "超50万"],
    [
      "以上",
      { value: 500000, high: null, relation: "ge", boundBasis: "literal" },
      "at least 500,000",
      "至少50万",
    ],
    [
      "约",
      { value: 200, low: 150, high: 250, relation: "approx", boundBasis: "convention" },
      "about 200",
      "约200",
    ],
    ["近", { value: 10, low: 5, relation: "lt", boundBasis: "convention" }, "nearly 10", "近10"],
    ["不足", { value: 10, low: 0, relation: "lt", boundBasis: "literal" }, "under 10", "不足10"],
    ["以内", { value: 10, low: 0, relation: "le", boundBasis: "literal" }, "at most 10", "至多10"],
    ["a range", { value: null, low: 3, high: 5, relation: "range", boundBasis: "printed" }, "3–5", "3–5"],
    ["a withheld figure", { status: "Q" }, "withheld", "未公开"],
    [
      "a fall, whose words would say the opposite",
      {
        value: -0.2,
        low: -0.3,
        high: -0.2,
        relation: "gt",
        boundBasis: "literal",
        unit: "percentage_points",
      },
      "−0.2 pp",
      "−0.2个百分点",
    ],
  ])("writes %s", (_, part, en, zh) => {
    expect(inBoth(part)).toEqual([en, zh]);
  });
});

describe("printOf()", () => {
  it("sets the unit that stands elsewhere in brackets", () => {
    expect(printOf(observation({ asPrinted: "125612", unitPrinted: "万元" }))).toBe("125612 [万元]");
    expect(printOf(observation({ asPrinted: "3期" }))).toBe("3期");
  });
});

describe("buildFigureView()", () => {
  it("gives plain decimals, the print with its language, and the anchor of the report", () => {
    const view = buildFigureView(
      observation({ figureId: "f1", value: 1e21, asPrinted: "10万亿亿名" }),
      pages.zh,
    );
    expect(view).toMatchObject({
      figureId: "f1",
      value: "1000000000000000000000",
      low: "1000000000000000000000",
      printedLang: "zh-CN",
      href: "reports/s/#f1",
      sourceHref: "reports/s/",
      source: "报告",
      isWithheld: false,
      bounds: "",
      basis: "逐一计数",
      marks: [],
      notes: [],
    });
  });

  it("gives a withheld figure no number and no basis", () => {
    expect(buildFigureView(observation({ status: "Q" }), pages.en)).toMatchObject({
      isWithheld: true,
      text: "withheld",
      value: "",
      low: "",
      high: "",
      bounds: "",
      basis: "",
      marks: [],
    });
  });

  it("marks every status and break with words", () => {
    const marksOf = (part: ObservationPart): string[] =>
      buildFigureView(observation(part), pages.en).marks.map(({ text }) => text);
    expect(marksOf({ status: "E" })).toEqual(["estimate"]);
    expect(marksOf({ status: "P" })).toEqual(["provisional"]);
    expect(marksOf({ status: "U", seriesBreak: "B" })).toEqual(["print unreliable", "break in series"]);
    expect(marksOf({ seriesBreak: "D" })).toEqual(["definition differs"]);
  });

  it("takes the note of the other language where its own is missing, and says which language it is", () => {
    const notesOf = (part: ObservationPart, language: "en" | "zh") =>
      buildFigureView(observation(part), pages[language]).notes;
    expect(notesOf({ noteZh: "含离退休", noteEn: "with the retired" }, "en")).toEqual([
      { text: "with the retired", lang: "en" },
    ]);
    expect(notesOf({ noteZh: "含离退休" }, "en")).toEqual([{ text: "含离退休", lang: "zh-CN" }]);
    expect(notesOf({ noteEn: "borderline: a count" }, "zh")).toEqual([{ text: "a count", lang: "en" }]);
  });

  it("says that a unit was taken from the indicator, but not where no number with digits was printed", () => {
    const notesOf = (part: ObservationPart): string[] =>
      buildFigureView(observation({ unitAssumed: true, ...part }), pages.en).notes.map(({ text }) => text);
    expect(notesOf({ asPrinted: "117,000" })).toHaveLength(1);
    expect(notesOf({ asPrinted: "全覆盖" })).toEqual([]);
    expect(notesOf({ status: "Q", asPrinted: "*" })).toEqual([]);
  });
});

describe("nameSources()", () => {
  it("puts the title where a note names another report, and leaves other words alone", () => {
    const [source] = pages.en.collection.sources.values();
    const sources = new Map([["other-report-2021", { ...source!, titleEn: "Other report" }]]);
    const page = { ...pages.en, collection: { ...pages.en.collection, sources } };
    expect(nameSources("same release as other-report-2021, off-job", page)).toBe(
      "same release as Other report, off-job",
    );
  });
});
