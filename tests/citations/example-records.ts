/** Things to be cited, invented so that each shows what formats must bear. */
import type { CitationRecord } from "../../src/citations/citation-record.ts";
import { citeFigure } from "../../src/citations/cite-figure.ts";
import type { Language } from "../../src/model/codes.ts";

const NAME = { en: "Reported Figures (报数)", zh: "报数（Reported Figures）" };
const TITLE = { en: "Reported Figures: what is printed", zh: "报数：印出的数字" };
const NOTHING = { en: "", zh: "" };

/** Gives one record of each kind, and of reports that lack an author, a date or an address, or are written in English. */
export function exampleRecords(language: Language): Record<string, CitationRecord> {
  const root = `https://example.org/${language === "zh" ? "zh/" : ""}`;
  const collection: CitationRecord = {
    key: "reported-figures-1.4.0",
    kind: "dataset",
    language,
    workLanguage: language,
    author: NAME,
    figuresIssuer: NOTHING,
    title: TITLE,
    container: NOTHING,
    issued: "2026-11-20",
    version: "1.4.0",
    accessed: "2026-11-20",
    url: `${root}v/1.4.0/`,
    recorded: null,
    locator: "",
    printed: "",
  };
  const report: CitationRecord = {
    ...collection,
    key: "bulletin-2023",
    kind: "report",
    workLanguage: "zh",
    author: { en: "Statistics Bureau of City A", zh: "甲市统计局" },
    title: { en: "Bulletin of 2023", zh: "2023年公报" },
    issued: "2024-06-30",
    version: "",
    url: "http://a.example/2024/t_1.html?a=1&b=50%25",
    recorded: { name: NAME, version: "1.4.0", date: "2026-11-20", address: `${root}reports/bulletin-2023/` },
  };
  const figure = { figureId: "f0123456789ab", locator: "p12", printed: "2.6万人次" };
  const bare: CitationRecord = {
    ...report,
    key: "untitled",
    author: NOTHING,
    title: { en: "City report (untitled)", zh: "某市汇报（无题）" },
    issued: "",
    url: "",
  };
  return {
    collection,
    indicator: {
      ...collection,
      key: "reported-figures-1.4.0-grids",
      title: { en: "Grids", zh: "网格数" },
      container: TITLE,
      url: `${root}indicators/grids/`,
    },
    report,
    figure: citeFigure(report, figure),
    "English news of a month": {
      ...report,
      key: "news",
      kind: "news",
      workLanguage: "en",
      author: NOTHING,
      figuresIssuer: { en: "Ministry B", zh: "乙部" },
      title: { en: "Membership rises 1.4%: R&D_1 {a} $5 #2 ~x^y \\z?", zh: "成员增1.4%" },
      issued: "2023-06",
    },
    paper: {
      ...report,
      key: "paper",
      kind: "article",
      title: { en: "On grids", zh: "论网格" },
      issued: "2024",
    },
    yearbook: {
      ...report,
      key: "yearbook",
      kind: "book",
      title: { en: "Yearbook", zh: "年鉴" },
      issued: "2024",
    },
    release: { ...report, key: "release", kind: "page" },
    "release without an address": { ...report, key: "unplaced-release", kind: "page", url: "" },
    "report without author, date and address": bare,
    "figure of it": citeFigure(bare, { ...figure, locator: "二、运行情况", printed: "“67”人" }),
    "report of a site without an address and a version": {
      ...bare,
      accessed: "",
      recorded: { name: NAME, version: "", date: "", address: "" },
    },
  };
}
