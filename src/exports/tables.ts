/** The published tables and their columns in both languages: the only place where either is named. */
import {
  BOUND_BASES,
  IDENTITY_KINDS,
  IDENTITY_ROLES,
  LEVELS,
  MEASURES,
  RELATIONS,
  SERIES_BREAKS,
  SOURCE_KINDS,
  STATUSES,
  TRANSFORMATIONS,
  UNIT_KINDS,
} from "../model/codes.ts";
import { VERDICTS } from "../series/series.ts";
import { column, type Table } from "./table.ts";

/** Codes without the empty one: an empty cell is no value, not a code. */
const codes = (list: readonly string[]): readonly string[] => list.filter((code) => code !== "");

const FIGURE_ID = "f[0-9a-f]{12}";
const PART = "\\d{4}(?:-(?:Q[1-4]|H[12]|\\d{2}(?:-\\d{2})?))?";
const PERIOD = `${PART}(?:/(?:${PART}|\\.\\.))?`;

const toIndicator = { references: { table: "indicators", column: "id" } };
const toBreakdown = { references: { table: "breakdowns", column: "id" } };
const toArea = { references: { table: "areas", column: "id" } };
const toSource = { references: { table: "sources", column: "id" } };
const toUnit = { references: { table: "units", column: "id" } };
const toTopic = { references: { table: "topics", column: "id" } };
const toFigure = { references: { table: "observations", column: "figure_id" } };

const indicator = column(
  "indicator",
  "string",
  ["indicator", "指标"],
  ["What is counted: an id in the table of indicators.", "所统计的内容：指标表中的标识。"],
  { required: true, ...toIndicator },
);
const breakdown = column(
  "breakdown",
  "string",
  ["breakdown", "分组"],
  [
    "The sub-population or category: an id in the table of breakdowns; empty for the whole.",
    "分组或类别：分组表中的标识；空为总体。",
  ],
  toBreakdown,
);
const area = column(
  "area",
  "string",
  ["area", "地区"],
  ["The place: an id in the table of areas.", "地区：地区表中的标识。"],
  { required: true, ...toArea },
);
const labelZh = column(
  "label_zh",
  "string",
  ["Chinese label", "中文名称"],
  ["Name in Chinese.", "中文名称。"],
  {
    required: true,
  },
);
const labelEn = column(
  "label_en",
  "string",
  ["English label", "英文名称"],
  ["Name in English.", "英文名称。"],
  {
    required: true,
  },
);
const id = column(
  "id",
  "string",
  ["id", "标识"],
  ["Permanent id, by which other tables refer to this row.", "永久标识，其他表以此引用本行。"],
  { required: true, unique: true },
);

/** Every printed figure, as printed and as read. */
export const OBSERVATIONS = {
  name: "observations",
  title: { en: "Observations", zh: "数据" },
  description: {
    en: "One row for each printed figure: the number as the report prints it, and what was read from it. Rows go by indicator, breakdown, area, transformation, period, source and place in the source.",
    zh: "每行为报告中印出的一个数字：印出的原文，以及据此读出的数值与上下限。按指标、分组、地区、变换、时期、来源和来源中的位置排列。",
  },
  key: ["figure_id"],
  columns: [
    column(
      "figure_id",
      "string",
      ["figure id", "数字标识"],
      [
        "Permanent id of the printed figure, and its anchor on the page of its report.",
        "印出的数字的永久标识，也是其在报告页面上的锚点。",
      ],
      { required: true, unique: true, pattern: FIGURE_ID },
    ),
    column(
      "source",
      "string",
      ["source", "来源"],
      [
        "The report that prints the figure: an id in the table of sources.",
        "印出该数字的报告：来源表中的标识。",
      ],
      { required: true, ...toSource },
    ),
    column(
      "locator",
      "string",
      ["locator", "位置"],
      [
        "Place in the source: p12 is the 12th non-empty paragraph, L12 a line, t1 a table, else the name of a section.",
        "在来源中的位置：p12为第12个非空段落，L12为行，t1为表，其余为章节名。",
      ],
      { required: true },
    ),
    indicator,
    breakdown,
    column(
      "transformation",
      "string",
      ["transformation", "变换"],
      [
        "Empty for the level; change, growth_rate or multiple for arithmetic that the report itself prints.",
        "空为水平值；change、growth_rate、multiple为报告自行印出的增减量、增长率、倍数。",
      ],
      { enum: codes(TRANSFORMATIONS) },
    ),
    column(
      "base_period",
      "string",
      ["base period", "基期"],
      [
        "What a printed change, growth rate or multiple compares with; empty for the year before, and for levels.",
        "印出的增减量、增长率或倍数的比较基期；空为上年，水平值亦为空。",
      ],
      { pattern: PERIOD },
    ),
    area,
    column(
      "period",
      "string",
      ["period", "时期"],
      [
        "ISO 8601 year, month, date, or span with /; 2024-Q3 is a quarter, 2024-H1 a half-year; empty where no year is printed.",
        "ISO 8601的年、月、日或以/相连的区间；2024-Q3为季度，2024-H1为半年；未印年份者为空。",
      ],
      { pattern: PERIOD },
    ),
    column(
      "value",
      "number",
      ["value", "数值"],
      [
        "The printed number in base units (万 and 亿 multiplied out); empty for a range and for a withheld figure.",
        "印出的数，已化为基本单位（万、亿已乘出）；范围和未公开的数字为空。",
      ],
    ),
    column(
      "low",
      "number",
      ["lower bound", "下限"],
      [
        "Lowest value that the print allows; empty where it gives no bound.",
        "印出的文字所允许的最小值；无下限为空。",
      ],
    ),
    column(
      "high",
      "number",
      ["upper bound", "上限"],
      [
        "Highest value that the print allows; empty where it gives no bound.",
        "印出的文字所允许的最大值；无上限为空。",
      ],
    ),
    column(
      "relation",
      "string",
      ["relation", "关系"],
      [
        "How the printed number stands to the true value: eq, gt (more), ge (at least), approx, lt (less), le (at most), range; empty where withheld. The printed number itself is excluded by gt and lt.",
        "印出的数与真值的关系：eq等于，gt大于，ge不小于，approx约，lt小于，le不大于，range范围；未公开为空。gt与lt不含印出的数本身。",
      ],
      { enum: RELATIONS },
    ),
    column(
      "bound_basis",
      "string",
      ["basis of the bounds", "上下限依据"],
      [
        "What the bounds rest on: exact (a plain count), rounding, literal (the words), convention (of this site), printed (a range); empty where withheld.",
        "上下限的依据：exact精确计数，rounding舍入，literal字面，convention本站约定，printed印出的范围；未公开为空。",
      ],
      { enum: BOUND_BASES },
    ),
    column(
      "unit",
      "string",
      ["unit", "单位"],
      ["Unit of value and bounds: an id in the table of units.", "数值与上下限的单位：单位表中的标识。"],
      { required: true, ...toUnit },
    ),
    column(
      "status",
      "string",
      ["status", "状态"],
      [
        "SDMX observation status: A normal, E estimated by the issuer, P provisional, U the print itself is wrong or garbled, Q withheld.",
        "SDMX观测状态：A正常，E发布者估计，P初步，U印出的文字本身有误，Q未公开。",
      ],
      { required: true, enum: STATUSES },
    ),
    column(
      "series_break",
      "string",
      ["break", "断点"],
      [
        "B: break in the series; D: the definition differs from the rest of the series; empty: neither.",
        "B为序列中断；D为口径与序列其余部分不同；空为均无。",
      ],
      { enum: codes(SERIES_BREAKS) },
    ),
    column(
      "as_printed",
      "string",
      ["as printed", "原文"],
      [
        "The number with its classifier and modifier, exactly as printed.",
        "印出的数字，连同量词和修饰词，一字不改。",
      ],
      { required: true },
    ),
    column(
      "unit_printed",
      "string",
      ["unit as printed", "原文单位"],
      [
        "The unit where it is printed elsewhere, such as in the head of a table; else empty.",
        "印在别处（如表头）的单位；无则为空。",
      ],
    ),
    column(
      "note_zh",
      "string",
      ["Chinese note", "中文说明"],
      ["What a reader must know about this figure, in Chinese.", "读者须知的中文说明。"],
    ),
    column(
      "note_en",
      "string",
      ["English note", "英文说明"],
      ["What a reader must know about this figure, in English.", "读者须知的英文说明。"],
    ),
  ],
} as const satisfies Table;

const end = ["lower end", "下端"] as const;
const top = ["upper end", "上端"] as const;

/** Every pair of figures one year apart that may be compared. */
export const CHANGES = {
  name: "changes",
  title: { en: "Changes on the year before", zh: "同比变化" },
  description: {
    en: "One row for each pair of comparable figures one year apart, with the range in which the true change lies. Rows go by indicator, breakdown, area and period.",
    zh: "每行为相隔一年、可以比较的一对数字，以及真实变化所在的范围。按指标、分组、地区和时期排列。",
  },
  key: ["figure_id"],
  columns: [
    indicator,
    breakdown,
    area,
    column("base_period", "string", ["base period", "基期"], ["The earlier period.", "较早的时期。"], {
      required: true,
      pattern: PERIOD,
    }),
    column(
      "period",
      "string",
      ["period", "时期"],
      ["The later period, one year after.", "较晚的时期，相隔一年。"],
      {
        required: true,
        pattern: PERIOD,
      },
    ),
    column(
      "base_figure_id",
      "string",
      ["base figure id", "基期数字标识"],
      ["The figure of the earlier period.", "基期的数字。"],
      { required: true, pattern: FIGURE_ID, ...toFigure },
    ),
    column(
      "figure_id",
      "string",
      ["figure id", "数字标识"],
      ["The figure of the later period.", "报告期的数字。"],
      {
        required: true,
        unique: true,
        pattern: FIGURE_ID,
        ...toFigure,
      },
    ),
    column(
      "difference_low",
      "number",
      [`difference, ${end[0]}`, `增减量${end[1]}`],
      [
        "Lowest true difference that both prints allow; empty: no bound.",
        "两处印出的文字所允许的最小增减量；空为无下限。",
      ],
    ),
    column(
      "difference",
      "number",
      ["difference", "增减量"],
      [
        "Difference of the two printed numbers; empty where one is a range.",
        "两个印出的数之差；任一为范围时为空。",
      ],
    ),
    column(
      "difference_high",
      "number",
      [`difference, ${top[0]}`, `增减量${top[1]}`],
      [
        "Highest true difference that both prints allow; empty: no bound.",
        "两处印出的文字所允许的最大增减量；空为无上限。",
      ],
    ),
    column(
      "growth_low",
      "number",
      [`growth, ${end[0]}`, `增长率${end[1]}`],
      [
        "Lowest true growth in percent, rounded down at the fourth decimal place; empty: no bound, or no growth (a percent, or a base that may be zero or less).",
        "最小增长率（%），第四位小数向下舍入；空为无下限或不计增长率（百分比，或基期可能为零或负）。",
      ],
    ),
    column(
      "growth",
      "number",
      ["growth", "增长率"],
      [
        "Growth of the printed numbers in percent, to the nearest fourth decimal place.",
        "按印出的数计算的增长率（%），四舍五入至第四位小数。",
      ],
    ),
    column(
      "growth_high",
      "number",
      [`growth, ${top[0]}`, `增长率${top[1]}`],
      [
        "Highest true growth in percent, rounded up at the fourth decimal place; empty as for the lower end.",
        "最大增长率（%），第四位小数向上舍入；为空的情形同下端。",
      ],
    ),
    column(
      "unit",
      "string",
      ["unit", "单位"],
      [
        "Unit of the difference: that of the figures, or percentage points where they are percent.",
        "增减量的单位：与数字相同；数字为百分比时为百分点。",
      ],
      { required: true, ...toUnit },
    ),
    column(
      "verdict",
      "string",
      ["verdict", "结论"],
      [
        "up, down, no_change (both exact and equal) or cannot_tell (the range reaches both sides of zero).",
        "up上升，down下降，no_change持平（两数均精确且相等），cannot_tell无法判断（范围跨越零）。",
      ],
      { required: true, enum: VERDICTS },
    ),
  ],
} as const satisfies Table;

/** The reports, bulletins and other prints that figures were read from. */
export const SOURCES = {
  name: "sources",
  title: { en: "Sources", zh: "来源" },
  description: {
    en: "One row for each report, bulletin or other print that figures were read from.",
    zh: "每行为一份报告、公报或其他印有数字的来源。",
  },
  key: ["id"],
  columns: [
    id,
    column("title_zh", "string", ["Chinese title", "中文标题"], ["Title in Chinese.", "中文标题。"], {
      required: true,
    }),
    column("title_en", "string", ["English title", "英文标题"], ["Title in English.", "英文标题。"], {
      required: true,
    }),
    column(
      "issuer_zh",
      "string",
      ["issuer in Chinese", "发布者（中文）"],
      ["Who issued it; empty where none is printed.", "发布者；未印出者为空。"],
    ),
    column(
      "issuer_en",
      "string",
      ["issuer in English", "发布者（英文）"],
      ["Who issued it; empty where none is printed.", "发布者；未印出者为空。"],
    ),
    column(
      "kind",
      "string",
      ["kind", "类别"],
      [
        "Kind of source, in the order in which a series prefers them: bulletin, yearbook, work_report, press, paper, news.",
        "来源类别，按序列取数的先后：bulletin公报，yearbook年鉴，work_report工作报告，press新闻发布，paper论文，news新闻。",
      ],
      { required: true, enum: SOURCE_KINDS },
    ),
    column(
      "level",
      "string",
      ["level", "层级"],
      ["Level of the issuer; empty where the report names none.", "发布者的层级；未印出者为空。"],
      { enum: codes(LEVELS) },
    ),
    column("area", "string", ["area", "地区"], ["The place it is about.", "所涉地区。"], toArea),
    column(
      "published",
      "string",
      ["published", "发布日期"],
      ["Date, month or year of publication; empty where unknown.", "发布的日、月或年；不详为空。"],
      { pattern: "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?" },
    ),
    column(
      "period_covered",
      "string",
      ["period covered", "涵盖时期"],
      ["The period it reports on; empty where it names none.", "所报告的时期；未印出者为空。"],
      { pattern: PERIOD },
    ),
    column(
      "url",
      "url",
      ["address", "网址"],
      ["Where it was read; empty where it has no address.", "阅读来源的网址；无则为空。"],
    ),
    column(
      "reprint",
      "string",
      ["reprint", "转载"],
      ["yes where the text read is a reprint; else empty.", "所读为转载者为yes，否则为空。"],
      { enum: ["yes"] },
    ),
    column(
      "sha256",
      "string",
      ["SHA-256 of the text", "文本的SHA-256"],
      [
        "SHA-256 of the text that was read; empty where no text was kept.",
        "所读文本的SHA-256；未存文本者为空。",
      ],
      { pattern: "[0-9a-f]{64}" },
    ),
    column(
      "note_en",
      "string",
      ["English note", "英文说明"],
      ["What a reader must know about it.", "读者须知。"],
    ),
  ],
} as const satisfies Table;

/** What is measured. */
export const INDICATORS = {
  name: "indicators",
  title: { en: "Indicators", zh: "指标" },
  description: { en: "One row for each thing that is measured.", zh: "每行为一项指标。" },
  key: ["id"],
  columns: [
    id,
    labelZh,
    labelEn,
    column("topic", "string", ["topic", "主题"], ["An id in the table of topics.", "主题表中的标识。"], {
      required: true,
      ...toTopic,
    }),
    column(
      "unit",
      "string",
      ["unit", "单位"],
      ["The one unit its levels are counted in.", "水平值的唯一单位。"],
      {
        required: true,
        ...toUnit,
      },
    ),
    column(
      "measure",
      "string",
      ["measure", "性质"],
      ["flow (over a span), stock (at a date) or ratio.", "flow为时段数，stock为时点数，ratio为比率。"],
      { required: true, enum: MEASURES },
    ),
    column(
      "definition_zh",
      "string",
      ["Chinese definition", "中文定义"],
      ["What is counted, in Chinese.", "统计口径（中文）。"],
    ),
    column(
      "definition_en",
      "string",
      ["English definition", "英文定义"],
      ["What is counted, in English.", "统计口径（英文）。"],
    ),
  ],
} as const satisfies Table;

/** Units and what prints them. */
export const UNITS = {
  name: "units",
  title: { en: "Units", zh: "单位" },
  description: {
    en: "The closed list of units, with the classifiers and words that print them.",
    zh: "单位的封闭列表，以及印出这些单位的量词和词语。",
  },
  key: ["id"],
  columns: [
    id,
    labelZh,
    labelEn,
    column(
      "kind",
      "string",
      ["kind", "类别"],
      ["count, money, ratio, time or area.", "计数、金额、比率、时间或面积。"],
      {
        required: true,
        enum: UNIT_KINDS,
      },
    ),
    column(
      "classifiers_zh",
      "list",
      ["Chinese classifiers", "中文量词"],
      ["Classifiers and words that print it, with spaces between.", "表示该单位的量词和词语，以空格分隔。"],
    ),
    column(
      "words_en",
      "list",
      ["English words", "英文词语"],
      [
        "Words that print it, with spaces between; _ stands for a space within one of them.",
        "表示该单位的英文词语，以空格分隔；_代表词内的空格。",
      ],
    ),
  ],
} as const satisfies Table;

/** Sub-populations and categories. */
export const BREAKDOWNS = {
  name: "breakdowns",
  title: { en: "Breakdowns", zh: "分组" },
  description: { en: "One row for each sub-population or category.", zh: "每行为一个分组或类别。" },
  key: ["id"],
  columns: [id, labelZh, labelEn],
} as const satisfies Table;

/** Places. */
export const AREAS = {
  name: "areas",
  title: { en: "Areas", zh: "地区" },
  description: { en: "One row for each place, up to the whole country.", zh: "每行为一个地区，直至全国。" },
  key: ["id"],
  columns: [
    id,
    labelZh,
    labelEn,
    column(
      "level",
      "string",
      ["level", "层级"],
      ["Level of the place; empty where none is known.", "地区层级；不详为空。"],
      {
        enum: codes(LEVELS),
      },
    ),
    column(
      "parent",
      "string",
      ["parent", "上级"],
      ["The place it is part of; empty for the country.", "上级地区；全国为空。"],
      toArea,
    ),
    column(
      "gbt2260",
      "string",
      ["GB/T 2260 code", "GB/T 2260代码"],
      ["Six-digit code of GB/T 2260; empty for places without one.", "GB/T 2260六位代码；无代码者为空。"],
      { pattern: "\\d{6}" },
    ),
  ],
} as const satisfies Table;

/** Arithmetic that must hold. */
export const IDENTITIES = {
  name: "identities",
  title: { en: "Identities", zh: "恒等关系" },
  description: {
    en: "Arithmetic that must hold between printed figures, one row for each member: a ratio is its numerators added up over its denominator; a sum is its terms added up.",
    zh: "印出的数字之间必须成立的运算，每行为一个成员：ratio为各分子之和除以分母；sum为各部分之和。",
  },
  key: ["id", "role", "indicator", "breakdown"],
  columns: [
    column(
      "id",
      "string",
      ["id", "标识"],
      ["The identity of which this row is a member.", "所属恒等关系的标识。"],
      { required: true },
    ),
    column("kind", "string", ["kind", "类别"], ["ratio or sum.", "ratio为比率，sum为合计。"], {
      required: true,
      enum: IDENTITY_KINDS,
    }),
    column(
      "role",
      "string",
      ["role", "角色"],
      ["result, numerator, denominator or part.", "result结果，numerator分子，denominator分母，part部分。"],
      { required: true, enum: IDENTITY_ROLES },
    ),
    indicator,
    breakdown,
  ],
} as const satisfies Table;

/** Topics under which indicators are listed. */
export const TOPICS = {
  name: "topics",
  title: { en: "Topics", zh: "主题" },
  description: { en: "One row for each topic under which indicators are listed.", zh: "每行为一个主题。" },
  key: ["id"],
  columns: [
    id,
    labelZh,
    labelEn,
    column(
      "description_zh",
      "string",
      ["Chinese description", "中文简介"],
      ["What it covers, in Chinese.", "主题内容（中文）。"],
    ),
    column(
      "description_en",
      "string",
      ["English description", "英文简介"],
      ["What it covers, in English.", "主题内容（英文）。"],
    ),
  ],
} as const satisfies Table;

/** All tables, in the order in which they are listed. */
export const TABLES: readonly Table[] = [
  OBSERVATIONS,
  CHANGES,
  TOPICS,
  INDICATORS,
  BREAKDOWNS,
  AREAS,
  UNITS,
  SOURCES,
  IDENTITIES,
];
