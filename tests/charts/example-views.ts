/** Views that the chart tests draw: real series, and the hard cases. */

import type {
  AxisView,
  ChangeChartView,
  LevelChartView,
  LevelMarkView,
  LevelSeriesView,
  RangesChartView,
  RankingChartView,
  SparkChartView,
} from "../../src/charts/chart-views.ts";
import type { Language } from "../../src/model/codes.ts";

/** Gives an axis from `low` to `high` with a tick every `step`. */
export function axis(
  low: number,
  high: number,
  step: number,
  format: (at: number) => string,
  label = "",
): AxisView {
  const ticks = [];
  for (let at = low; at <= high + step / 1e6; at += step) ticks.push({ at, label: format(at) });
  return { domain: [low, high], ticks, label };
}

const year = (at: number): string => String(at);
const wan = (at: number): string =>
  at === 0 ? "0" : at >= 1e8 ? `${at / 1e8}亿` : `${(at / 1e4).toLocaleString("en-US")}万`;
const million = (at: number): string => (at === 0 ? "0" : `${at / 1e6} million`);

/** Gives a mark whose bounds are half a unit of `grain` on both sides; a grain of 0 is an exact figure. */
export function mark(at: number, value: number, printed: string, grain = 0, joined = true): LevelMarkView {
  return {
    id: `f${at}`,
    at,
    kind: grain === 0 ? "exact" : "bounded",
    value,
    low: value - grain / 2,
    high: value + grain / 2,
    printed,
    period: String(at),
    joined,
  };
}

/** Gives a withheld figure's mark. */
export function withheld(at: number): LevelMarkView {
  return {
    id: `f${at}`,
    at,
    kind: "withheld",
    value: null,
    low: null,
    high: null,
    printed: "*",
    period: String(at),
    joined: false,
  };
}

const series = (label: string, marks: LevelMarkView[], colour = 0, leading = false): LevelSeriesView => ({
  label,
  colour,
  leading,
  marks: marks.map((one) => ({ ...one, id: `s${colour}${one.id}` })),
});

const level = (
  key: string,
  language: Language,
  x: AxisView,
  y: AxisView,
  all: LevelSeriesView[],
  breaks: LevelChartView["breaks"] = [],
): LevelChartView => ({
  form: "level",
  key,
  language,
  text:
    language === "zh"
      ? { title: "示例图", finding: "图中各数与表中相同。" }
      : { title: "Example chart", finding: "The figures are those of the table." },
  x,
  y,
  series: all,
  breaks,
  withheldLabel: language === "zh" ? "未公布" : "withheld",
});

const MEMBERS_WAN: readonly [at: number, wan: number][] = [
  [2006, 7239.1],
  [2007, 7415.3],
  [2008, 7593.1],
  [2009, 7799.5],
  [2010, 8026.9],
  [2011, 8260.2],
  [2012, 8512.7],
  [2013, 8668.6],
  [2014, 8779.3],
  [2015, 8875.8],
  [2016, 8944.7],
  [2017, 8956.4],
  [2018, 9059.4],
  [2019, 9191.4],
  [2021, 9671.2],
  [2022, 9804.1],
  [2023, 9918.5],
  [2024, 10027.1],
];

const members = (language: Language): LevelMarkView[] =>
  MEMBERS_WAN.map(([at, value], index) =>
    mark(
      at,
      value * 1e4,
      language === "zh" ? `${value}万名` : `${(value / 100).toFixed(3)} million`,
      1e3,
      index > 0 && at !== 2021,
    ),
  );

const OCCUPATIONS: readonly [zh: string, en: string, wan: readonly (readonly [number, number])[]][] = [
  [
    "农牧渔民",
    "Farmers, herders and fishers",
    [
      [2011, 2483.4],
      [2013, 2570.3],
      [2014, 2593.7],
      [2017, 2549.9],
      [2021, 2592.3],
      [2022, 2603.2],
      [2023, 2607.5],
      [2024, 2614.4],
    ],
  ],
  [
    "离退休人员",
    "Retired people",
    [
      [2011, 1518.2],
      [2013, 1589.1],
      [2014, 1621.6],
      [2017, 1754.0],
      [2021, 1942.1],
      [2022, 1986.7],
      [2023, 2064.4],
      [2024, 2146.9],
    ],
  ],
  [
    "企事业单位、社会组织专业技术人员",
    "Professionals in enterprises, public institutions and social organizations",
    [
      [2014, 1253.3],
      [2017, 1391.4],
      [2021, 1543.3],
      [2022, 1599.3],
      [2023, 1644.5],
      [2024, 1678.9],
    ],
  ],
  [
    "企事业单位、社会组织管理人员",
    "Managers in enterprises, public institutions and social organizations",
    [
      [2014, 899.4],
      [2017, 931.6],
      [2021, 1076.5],
      [2022, 1113.9],
      [2023, 1140.8],
      [2024, 1159.6],
    ],
  ],
  [
    "党政机关工作人员",
    "Party and government staff",
    [
      [2011, 699.9],
      [2013, 726.9],
      [2014, 739.7],
      [2017, 756.2],
      [2021, 776.7],
      [2022, 779.9],
      [2023, 781.3],
      [2024, 783.0],
    ],
  ],
  [
    "工人",
    "Workers",
    [
      [2011, 704.7],
      [2013, 734.2],
      [2014, 734.2],
      [2017, 664.8],
      [2021, 659.4],
      [2022, 668.7],
      [2023, 664.3],
      [2024, 655.6],
    ],
  ],
  [
    "其他职业人员",
    "Other occupations",
    [
      [2011, 722.1],
      [2014, 715.5],
      [2017, 729.1],
      [2021, 756.3],
      [2022, 761.7],
      [2023, 780.7],
      [2024, 753.4],
    ],
  ],
  [
    "学生",
    "Students",
    [
      [2011, 277.8],
      [2014, 224.7],
      [2017, 178.8],
      [2021, 313.2],
      [2022, 290.1],
      [2023, 235.6],
      [2024, 235.3],
    ],
  ],
];

const occupations = (language: Language): LevelSeriesView[] =>
  OCCUPATIONS.map(([zh, en, points], index) =>
    series(
      language === "zh" ? zh : en,
      points.map(([at, value], position) =>
        mark(
          at,
          value * 1e4,
          language === "zh" ? `${value}万名` : `${(value / 100).toFixed(3)} million`,
          1e3,
          position > 0 && at - points[position - 1]![0] === 1,
        ),
      ),
      index,
      index === 0,
    ),
  );

/** Bounds of every sort: a little more, at least, at most, about, a range. */
const allBounds = (language: Language): LevelMarkView[] => {
  const zh = language === "zh";
  return [
    mark(2015, 4000, zh ? "4000名" : "4,000"),
    { ...mark(2016, 4500, zh ? "4500余名" : "4,500+"), kind: "bounded", low: 4500, high: 4600 },
    { ...mark(2017, 5000, zh ? "5000名以上" : "at least 5,000"), kind: "bounded", low: 5000, high: null },
    { ...mark(2018, 3000, zh ? "不超过3000名" : "up to 3,000"), kind: "bounded", low: null, high: 3000 },
    { ...mark(2019, 5200, zh ? "约5200名" : "about 5,200"), kind: "bounded", low: 4700, high: 5700 },
    {
      ...mark(2020, 0, zh ? "5000至6500名" : "5,000 to 6,500"),
      kind: "bounded",
      value: null,
      low: 5000,
      high: 6500,
    },
    withheld(2021),
    withheld(2022),
    mark(2023, 6100, zh ? "6100名" : "6,100", 0, false),
  ];
};

const many = (language: Language): LevelSeriesView[] =>
  Array.from({ length: 30 }, (_, index) =>
    series(
      language === "zh" ? `第${index + 1}市` : `City ${index + 1}`,
      Array.from({ length: 8 }, (_unused, step) =>
        mark(
          2017 + step,
          2000 + index * 260 + ((index * 7919 + step * 3571) % 900) + step * index * 9,
          `${index}`,
          0,
          step > 0,
        ),
      ),
      index,
      index === 3 || index === 22,
    ),
  );

const LONG_ZH =
  "企业、事业单位和社会组织（含民办非企业单位）专业技术人员与管理人员中，年龄在三十五岁以下、具有大学专科以上学历的党员人数";

/** Figures over time, by the name of their snapshot. */
export function levelViews(language: Language): Record<string, LevelChartView> {
  const zh = language === "zh";
  const heads = (unitZh: string, unitEn: string): string => (zh ? unitZh : unitEn);
  const number = (at: number): string => (zh ? wan(at) : million(at));
  const plain = (at: number): string => at.toLocaleString("en-US");
  return {
    members: level(
      "members",
      language,
      axis(2006, 2024, 1, year),
      axis(0, 12e7, 2e7, number, heads("党员（人）", "Party members")),
      [series("", members(language), 0, true)],
      [{ at: 2021, label: zh ? "统计时点改变" : "counted at another date" }],
    ),
    sessions: level(
      "sessions",
      language,
      axis(2021, 2023, 1, year),
      axis(0, 2e6, 5e5, number, heads("培训班（期）", "Training sessions")),
      [
        series("", [
          mark(2021, 1773e3, zh ? "177.3万期" : "1.773 million", 1e3, false),
          mark(2022, 1284e3, zh ? "128.4万期" : "1.284 million", 1e3),
          mark(2023, 1266e3, zh ? "126.6万期" : "1.266 million", 1e3),
        ]),
      ],
    ),
    disputed: level(
      "disputed",
      language,
      axis(2017, 2024, 1, year),
      axis(0, 18e5, 2e5, number, heads("培训班（期）", "Training sessions")),
      [
        series("", [
          mark(2017, 1773e3, zh ? "177.3万期" : "1.773 million", 1e3, false),
          { ...mark(2018, 1284e3, zh ? "128.4万期" : "1.284 million", 1e3), isDisputed: true },
          mark(2019, 1266e3, zh ? "126.6万期" : "1.266 million", 1e3),
          withheld(2020),
          { ...mark(2021, 1790e3, zh ? "179万期" : "1.79 million", 1e4, false), isDisputed: true },
          { ...mark(2022, 1700e3, zh ? "170万期" : "1.7 million", 2e5), isDisputed: true },
          { ...mark(2024, 100, zh ? "100期" : "100", 0, false), isDisputed: true },
        ]),
      ],
    ),
    occupations: level(
      "occupations",
      language,
      axis(2011, 2024, 1, year),
      axis(0, 3e7, 5e6, number, heads("党员（人）", "Party members")),
      occupations(language),
    ),
    bounds: level(
      "bounds",
      language,
      axis(2015, 2023, 1, year),
      axis(0, 8000, 2000, plain, heads("网格员（人）", "Grid workers")),
      [series(zh ? "全市" : "Whole city", allBounds(language))],
      [{ at: 2022.5, label: zh ? "口径不同" : "definition differs" }],
    ),
    "one-point": level(
      "one-point",
      language,
      axis(2023, 2023, 1, year),
      axis(0, 1000, 250, plain, heads("网格员（人）", "Grid workers")),
      [series("", [mark(2023, 652, zh ? "652名" : "652", 0, false)])],
    ),
    "all-withheld": level(
      "all-withheld",
      language,
      axis(2019, 2023, 1, year),
      axis(0, 1, 1, plain, heads("党员（人）", "Party members")),
      [series("", [withheld(2019), withheld(2020), withheld(2021), withheld(2023)])],
    ),
    "only-bounds": level(
      "only-bounds",
      language,
      axis(2019, 2022, 1, year),
      axis(0, 60, 20, plain, heads("村均收入（万元）", "Income a village (10,000 yuan)")),
      [
        series("", [
          {
            ...mark(2019, 0, zh ? "3至5万元" : "30,000 to 50,000"),
            kind: "bounded",
            value: null,
            low: 3,
            high: 5,
            joined: false,
          },
          {
            ...mark(2020, 0, zh ? "20万元以上" : "over 200,000"),
            kind: "bounded",
            value: null,
            low: 20,
            high: null,
          },
          {
            ...mark(2021, 0, zh ? "30万元以内" : "within 300,000"),
            kind: "bounded",
            value: null,
            low: null,
            high: 30,
          },
          {
            ...mark(2022, 0, zh ? "35至55万元" : "350,000 to 550,000"),
            kind: "bounded",
            value: null,
            low: 35,
            high: 55,
          },
        ]),
      ],
    ),
    thirty: level(
      "thirty",
      language,
      axis(2017, 2024, 1, year),
      axis(0, 12000, 2000, plain, heads("诉求（件）", "Requests")),
      many(language),
    ),
    "long-labels": level(
      "long-labels",
      language,
      axis(
        2021,
        2024,
        1,
        year,
        zh ? "年末，惟二〇二一年为六月五日" : "At the end of the year, but for 2021: the fifth of June",
      ),
      axis(
        0,
        2e7,
        5e6,
        number,
        zh
          ? LONG_ZH
          : "Party members aged 35 and under with a college education who work as professionals or managers in enterprises, public institutions and social organizations",
      ),
      [
        series(
          zh
            ? LONG_ZH
            : "Professionals and managers in enterprises, public institutions and social organizations (private non-enterprise units included)",
          [
            mark(2021, 1543e4, zh ? "1543.3万名" : "15.433 million", 1e3, false),
            mark(2022, 1599e4, zh ? "1599.3万名" : "15.993 million", 1e3),
          ],
          0,
          true,
        ),
        series(
          zh ? "其中：女性（不含离退休人员）" : "of whom women, retired people not included",
          [
            mark(2021, 1500e4, zh ? "1500万名" : "15 million", 1e4, false),
            mark(2024, 1605e4, zh ? "1605万名" : "16.05 million", 1e4, false),
          ],
          1,
        ),
      ],
      [
        { at: 2021, label: zh ? "统计时点改为六月五日" : "counted at the fifth of June" },
        {
          at: 2022,
          label: zh
            ? "自本年起含民办非企业单位（民政部门登记）"
            : "private non-enterprise units included from here on",
        },
      ],
    ),
    "negative-and-zero": level(
      "negative-and-zero",
      language,
      axis(2018, 2022, 1, year),
      axis(-40, 40, 20, (at) => String(at).replace("-", "−"), heads("净增（人）", "Net increase")),
      [
        series("", [
          mark(2018, 35, "35", 0, false),
          mark(2019, 0, "0"),
          mark(2020, -28, "−28"),
          mark(2021, -3, "−3", 4),
          mark(2022, 0, "0"),
        ]),
      ],
    ),
    "up-to-ten-trillion": level(
      "up-to-ten-trillion",
      language,
      axis(1990, 2024, 2, year),
      axis(
        0,
        1e13,
        2e12,
        zh ? (at) => (at === 0 ? "0" : `${at / 1e12}万亿`) : plain,
        heads("集体资产（元）", "Collective assets (yuan)"),
      ),
      [
        series(zh ? "全国" : "China", [
          mark(1990, 1, "1", 0, false),
          mark(2000, 1e9, zh ? "10亿元" : "1 billion", 1e8, false),
          mark(2022, 4e12, zh ? "4万亿元" : "4 trillion", 1e12, false),
          mark(2023, 9.14e12, zh ? "9.14万亿元" : "9.14 trillion", 1e10),
          mark(2024, 1e13, zh ? "10万亿元" : "10 trillion", 1e12),
        ]),
      ],
    ),
    "log-scale": {
      ...level(
        "log-scale",
        language,
        axis(1990, 2024, 2, year),
        {
          domain: [1, 1e14],
          ticks: Array.from({ length: 15 }, (_, power) => ({
            at: 10 ** power,
            label: zh
              ? 10 ** power >= 1e12
                ? `${10 ** power / 1e12}万亿`
                : wan(10 ** power)
              : plain(10 ** power),
          })),
          label: heads("集体资产（元）", "Collective assets (yuan)"),
        },
        [
          series(zh ? "全国" : "China", [
            mark(1990, 1, "1", 0, false),
            mark(2000, 1e9, zh ? "10亿元" : "1 billion", 1e8),
            {
              ...mark(2010, 1e11, zh ? "千亿元以上" : "over 100 billion"),
              kind: "bounded",
              low: 1e11,
              high: null,
            },
            mark(2022, 4e12, zh ? "4万亿元" : "4 trillion", 1e12, false),
            mark(2024, 1e13, zh ? "10万亿元" : "10 trillion", 1e12, false),
          ]),
          series(
            zh ? "某县" : "A county",
            [
              mark(2010, 12e6, zh ? "1200万元" : "12 million", 0, false),
              mark(2022, 5e8, zh ? "5亿元" : "500 million"),
            ],
            1,
          ),
        ],
      ),
      isLog: true,
    },
    index: {
      ...level(
        "index",
        language,
        axis(2011, 2024, 1, year),
        axis(70, 150, 10, plain, heads("2014年＝100", "2014 = 100")),
        occupations(language)
          .slice(0, 3)
          .map((one, index) => ({
            ...one,
            leading: index === 1,
            marks: one.marks.map((figure) => {
              const base = one.marks.find(({ at }) => at === 2014)!.value!;
              const to = (value: number | null): number | null =>
                value === null ? null : (value / base) * 100;
              return {
                ...figure,
                value: to(figure.value),
                low: to(figure.low),
                high: to(figure.high),
                printed: to(figure.value)!.toFixed(1),
              };
            }),
          })),
      ),
      base: 100,
    },
    focus: level(
      "focus",
      language,
      axis(2011, 2024, 1, year),
      axis(0, 3e7, 5e6, number, heads("党员（人）", "Party members")),
      occupations(language).map((one, index) => ({ ...one, leading: index === 4, isQuiet: index !== 4 })),
    ),
    empty: level("empty", language, axis(2020, 2020, 1, year), axis(0, 0, 1, plain), []),
  };
}

/** Small charts side by side, by the name of their snapshot. */
export function gridViews(language: Language): Record<string, LevelChartView[]> {
  const zh = language === "zh";
  const x = axis(2011, 2024, 1, year);
  const growth = axis(
    -20,
    40,
    20,
    (at) => `${String(at).replace("-", "−")}%`,
    zh ? "比上年增减（%）" : "Change on the year before (%)",
  );
  const views = levelViews(language);
  const all = occupations(language);
  return {
    "grid-occupations": all.map((one) => level("grid-occupations", language, x, views.occupations!.y, [one])),
    "grid-growth": all.slice(4).map((one) =>
      level("grid-growth", language, x, growth, [
        {
          ...one,
          marks: one.marks.flatMap((figure, index) => {
            const before = one.marks[index - 1];
            if (!before || figure.at - before.at !== 1) return [];
            const value = (figure.value! / before.value! - 1) * 100;
            return [{ ...figure, value, low: value - 0.2, high: value + 0.2, printed: signed(value) }];
          }),
        },
      ]),
    ),
    "grid-hard": [
      { ...views.bounds!, key: "grid-hard", series: [{ ...views.bounds!.series[0]!, label: LONG_ZH }] },
      { ...views["all-withheld"]!, key: "grid-hard" },
      { ...views["one-point"]!, key: "grid-hard" },
      {
        ...views.focus!,
        key: "grid-hard",
        breaks: [{ at: 2017, label: zh ? "统计时点改变" : "counted at another date" }],
      },
      { ...views.empty!, key: "grid-hard" },
    ],
  };
}

const change = (
  key: string,
  language: Language,
  x: AxisView,
  y: AxisView,
  marks: Omit<ChangeChartView["marks"][number], "id">[],
  gaps: ChangeChartView["gaps"] = [],
): ChangeChartView => ({
  form: "change",
  key,
  language,
  text:
    language === "zh"
      ? { title: "比上年变化", finding: "多数年份增加。" }
      : { title: "Change", finding: "Mostly up." },
  x,
  y,
  marks: marks.map((one) => ({ id: `f${one.at}`, ...one })),
  gaps,
});

const percent = (at: number): string => `${String(at).replace("-", "−")}%`;
const signed = (at: number): string => `${at > 0 ? "+" : ""}${percent(Math.round(at * 10) / 10)}`;

/** Changes, by the name of their snapshot. */
export function changeViews(language: Language): Record<string, ChangeChartView> {
  const zh = language === "zh";
  const head = zh ? "比上年增减（%）" : "Change on the year before (%)";
  return {
    "change-members": change(
      "change-members",
      language,
      axis(2006, 2024, 1, year),
      axis(-1, 4, 1, percent, head),
      MEMBERS_WAN.flatMap(([at, value], index) => {
        const before = MEMBERS_WAN[index - 1];
        if (!before || at - before[0] !== 1) return [];
        const point = (value / before[1] - 1) * 100;
        return [
          {
            at,
            low: point - 0.002,
            point,
            high: point + 0.002,
            label: signed(point),
            verdict: "up" as const,
          },
        ];
      }),
      [
        { at: 2006, label: zh ? "首年" : "first figure" },
        { at: 2020, label: zh ? "无上年数" : "no figure a year before" },
        { at: 2021, label: zh ? "统计时点改变" : "break in the series" },
      ],
    ),
    "change-sessions": change(
      "change-sessions",
      language,
      axis(2021, 2023, 1, year),
      axis(-30, 10, 10, percent, head),
      [
        { at: 2022, low: -27.7, point: -27.6, high: -27.5, label: "−27.6%", verdict: "down" },
        { at: 2023, low: -1.5, point: -1.4, high: -1.3, label: "−1.4%", verdict: "down" },
      ],
      [{ at: 2021, label: zh ? "首年" : "first figure" }],
    ),
    "change-verdicts": change(
      "change-verdicts",
      language,
      axis(2014, 2023, 1, year),
      axis(-20, 30, 10, percent, head),
      [
        { at: 2015, low: 8, point: 12, high: 19, label: "+12%", verdict: "up" },
        { at: 2016, low: -18, point: -11, high: -4, label: "−11%", verdict: "down" },
        { at: 2017, low: 0, point: 0, high: 0, label: "0%", verdict: "no_change" },
        {
          at: 2018,
          low: -7,
          point: 1,
          high: 10,
          label: zh ? "不能判断" : "cannot tell",
          verdict: "cannot_tell",
        },
        { at: 2021, low: 5, point: null, high: null, label: zh ? "+5%以上" : "at least +5%", verdict: "up" },
        {
          at: 2022,
          low: null,
          point: null,
          high: 6,
          label: zh ? "不能判断" : "cannot tell",
          verdict: "cannot_tell",
        },
        { at: 2023, low: 21.3, point: 21.3, high: 21.3, label: "+21.3%", verdict: "up" },
      ],
      [
        { at: 2014, label: zh ? "首年" : "first figure" },
        { at: 2019, label: zh ? "未公布" : "withheld" },
        { at: 2020, label: zh ? "未公布" : "withheld" },
      ],
    ),
    "change-huge": change(
      "change-huge",
      language,
      axis(2020, 2024, 1, year),
      axis(
        -1e13,
        1e13,
        5e12,
        zh ? (at) => `${String(at / 1e12).replace("-", "−")}万亿` : (at) => at.toLocaleString("en-US"),
        zh ? "比上年增减（元）" : "Change on the year before (yuan)",
      ),
      [
        {
          at: 2021,
          low: 9.9e12,
          point: 1e13,
          high: null,
          label: zh ? "+10万亿以上" : "at least +10 trillion",
          verdict: "up",
        },
        { at: 2022, low: 1, point: 1, high: 1, label: "+1", verdict: "up" },
        {
          at: 2023,
          low: -1e13,
          point: -9.5e12,
          high: -9e12,
          label: zh ? "−9.5万亿" : "−9.5 trillion",
          verdict: "down",
        },
        { at: 2024, low: 0, point: 0, high: 0, label: "0", verdict: "no_change" },
      ],
      [{ at: 2020, label: zh ? "首年" : "first figure" }],
    ),
    "change-none": change(
      "change-none",
      language,
      axis(2020, 2022, 1, year),
      axis(-1, 1, 1, percent, head),
      [],
      [
        { at: 2020, label: zh ? "首年" : "first figure" },
        { at: 2021, label: zh ? "定义不同，不作比较" : "definition differs" },
        { at: 2022, label: zh ? "定义不同，不作比较" : "definition differs" },
      ],
    ),
  };
}

/** Rankings, by the name of their snapshot. */
export function rankingViews(language: Language): Record<string, RankingChartView> {
  const zh = language === "zh";
  const ranking = (
    key: string,
    x: AxisView,
    rows: Omit<RankingChartView["rows"][number], "id">[],
  ): RankingChartView => ({
    form: "ranking",
    key,
    language,
    text: zh
      ? { title: "各地网格员", finding: "河南最多。" }
      : { title: "Grid workers by place", finding: "Henan has most." },
    x,
    rows: rows.map((row, index) => ({ id: `f${index}`, ...row })),
    withheldLabel: zh ? "未公布" : "withheld",
  });
  const number = (at: number): string => (zh ? wan(at) : at.toLocaleString("en-US"));
  const head = zh ? "网格员（人）" : "Grid workers";
  return {
    "ranking-grid": ranking("ranking-grid", axis(0, 6e5, 1e5, number, head), [
      {
        label: zh ? "河南省" : "Henan",
        kind: "bounded",
        value: 5e5,
        low: 5e5,
        high: null,
        printed: zh ? "超50万人" : "over 500,000",
      },
      {
        label: zh ? "湖北省" : "Hubei",
        kind: "bounded",
        value: 3e5,
        low: 3e5,
        high: 4e5,
        printed: zh ? "30多万名" : "300,000+",
      },
      {
        label: zh ? "江苏省" : "Jiangsu",
        kind: "bounded",
        value: 3e5,
        low: 2.5e5,
        high: 3e5,
        printed: zh ? "近30万人" : "nearly 300,000",
      },
      {
        label: zh ? "汉中市" : "Hanzhong",
        kind: "exact",
        value: 86337,
        low: 86337,
        high: 86337,
        printed: zh ? "86337人" : "86,337",
        leading: true,
      },
      {
        label: zh ? "宜昌市" : "Yichang",
        kind: "bounded",
        value: 11000,
        low: 11000,
        high: 12000,
        printed: zh ? "11000多人" : "11,000+",
      },
      {
        label: zh ? "益阳市" : "Yiyang",
        kind: "exact",
        value: 4554,
        low: 4554,
        high: 4554,
        printed: zh ? "4554名" : "4,554",
      },
      {
        label: zh ? "某县（报告未具名）" : "A county that its report does not name",
        kind: "withheld",
        value: null,
        low: null,
        high: null,
        printed: zh ? "*名" : "*",
      },
    ]),
    "ranking-hard": ranking(
      "ranking-hard",
      axis(
        -20,
        100,
        20,
        (at) => String(at).replace("-", "−"),
        zh ? "村均收入增减（万元）" : "Change in income a village (10,000 yuan)",
      ),
      [
        {
          label: zh
            ? "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县"
            : "Akto County, Kizilsu Kyrgyz Autonomous Prefecture, Xinjiang",
          kind: "exact",
          value: 100,
          low: 100,
          high: 100,
          printed: zh ? "100万元" : "1 million yuan",
        },
        {
          label: zh ? "甲县" : "County A",
          kind: "bounded",
          value: null,
          low: 30,
          high: 50,
          printed: zh ? "30至50万元" : "300,000 to 500,000",
        },
        { label: zh ? "乙县" : "County B", kind: "exact", value: 0, low: 0, high: 0, printed: "0" },
        {
          label: zh ? "丙县" : "County C",
          kind: "bounded",
          value: -12,
          low: -15,
          high: -9,
          printed: zh ? "减少12万元" : "120,000 less",
        },
        {
          label: zh ? "丁县" : "County D",
          kind: "bounded",
          value: 20,
          low: null,
          high: 20,
          printed: zh ? "不超过20万元" : "up to 200,000",
        },
      ],
    ),
    "ranking-one": ranking(
      "ranking-one",
      axis(
        0,
        1e13,
        5e12,
        zh ? (at) => (at === 0 ? "0" : `${at / 1e12}万亿`) : (at) => at.toLocaleString("en-US"),
        head,
      ),
      [
        {
          label: zh ? "全国" : "China",
          kind: "exact",
          value: 1e13,
          low: 1e13,
          high: 1e13,
          printed: zh ? "10万亿元" : "10 trillion yuan",
        },
      ],
    ),
    "ranking-withheld": ranking("ranking-withheld", axis(0, 1, 1, number, head), [
      { label: zh ? "甲县" : "County A", kind: "withheld", value: null, low: null, high: null, printed: "*" },
      { label: zh ? "乙县" : "County B", kind: "withheld", value: null, low: null, high: null, printed: "*" },
    ]),
  };
}

/** Pairs of ranges, by the name of their snapshot. */
export function rangesViews(language: Language): Record<string, RangesChartView> {
  const zh = language === "zh";
  const ranges = (
    key: string,
    domain: RangesChartView["domain"],
    printed: [number | null, number | null],
    worked: [number | null, number | null],
  ): RangesChartView => ({
    form: "ranges",
    key,
    language,
    text: zh
      ? { title: "报告所印与推算", finding: "两者的范围。" }
      : { title: "Printed and worked out", finding: "The ranges of both." },
    domain,
    rows: [
      { label: zh ? "报告" : "printed", low: printed[0], high: printed[1], leading: true },
      { label: zh ? "推算" : "from figures", low: worked[0], high: worked[1], leading: false },
    ],
  });
  return {
    "ranges-point": ranges("ranges-point", [10, 20], [15, 15], [11, 14]),
    "ranges-apart": ranges("ranges-apart", [0, 100], [5, 30], [60, 95]),
    "ranges-open": ranges("ranges-open", [0, 100], [null, 40], [70, null]),
    "ranges-open-at-edges": ranges("ranges-open-at-edges", [0, 100], [null, 0], [100, null]),
    "ranges-narrow": ranges("ranges-narrow", [0, 100], [40, 40.5], [41, 43]),
    "ranges-one-number": ranges("ranges-one-number", [7, 7], [7, 7], [7, 7]),
    "ranges-no-ends": ranges("ranges-no-ends", [0, 10], [null, null], [2, 8]),
  };
}

/** Small drawings, by the name of their snapshot. */
export function sparkViews(language: Language): Record<string, SparkChartView> {
  const spark = (key: string, marks: LevelMarkView[], y: [number, number]): SparkChartView => {
    const places = marks.map(({ at }) => at);
    const ends: [number, number] = [Math.min(...places), Math.max(...places)];
    return {
      form: "spark",
      key,
      language,
      text: language === "zh" ? { title: "走势", finding: "增加。" } : { title: "Trend", finding: "Up." },
      domain: { x: ends, y },
      marks,
      first: String(ends[0]),
      last: String(ends[1]),
    };
  };
  return {
    "spark-members": spark("spark-members", members(language), [6e7, 10.1e7]),
    "spark-bounds": spark("spark-bounds", allBounds(language), [0, 7000]),
    "spark-one": spark("spark-one", [mark(2023, 652, "652", 0, false)], [652, 652]),
    "spark-withheld": spark("spark-withheld", [withheld(2021), withheld(2023)], [0, 0]),
  };
}
