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
import { AUDIT_REASONS, AUDIT_VERDICTS } from "../series/audit/claim.ts";
import { IMPLIED_RULES } from "../series/audit/implied-bases.ts";
import { PREFERENCE_CRITERIA } from "../series/compare-preference.ts";
import { CONFLICT_KINDS } from "../series/list-conflicts.ts";
import { VERDICTS } from "../series/series.ts";
import { column, type Table } from "./table.ts";

/** Codes without the empty one: an empty cell is no value, not a code. */
const codes = (list: readonly string[]): readonly string[] => list.filter((code) => code !== "");

const FIGURE_ID = "f[0-9a-f]{12}";
const FIGURE_IDS = `${FIGURE_ID}(?: ${FIGURE_ID})*`;
const PART = "\\d{4}(?:-(?:Q[1-4]|H[12]|\\d{2}(?:-\\d{2})?))?";
const PERIOD = `${PART}(?:/(?:${PART}|\\.\\.))?`;

const DAY = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

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

/** Every claim: arithmetic that a report prints, worked out again from printed levels. */
export const AUDIT = {
  name: "audit",
  title: { en: "Audit", zh: "核算" },
  description: {
    en: "One row for each claim: a printed change, growth rate or multiple, or a printed share or total whose parts are printed, beside the range that the printed levels give. Levels are taken from the same report first, then the preferred figure. Rows go as the figures do in observations.csv; those of one figure as the identities do in identities.csv.",
    zh: "每行为一项可核算的印出数字：增减量、增长率、倍数，或各组成部分均已印出的占比、合计，并列出按印出的水平值算得的范围。水平值先取同一报告所印，再取序列采用的数字。按observations.csv的次序排列；同一数字的各项按identities.csv的次序排列。",
  },
  key: ["figure_id", "rule"],
  columns: [
    column(
      "figure_id",
      "string",
      ["figure id", "数字标识"],
      ["The figure that makes the claim.", "提出该项的数字。"],
      { required: true, pattern: FIGURE_ID, ...toFigure },
    ),
    column(
      "source",
      "string",
      ["source", "来源"],
      ["The report that makes the claim: an id in the table of sources.", "印出该项的报告：来源表中的标识。"],
      { required: true, ...toSource },
    ),
    column(
      "rule",
      "string",
      ["rule", "规则"],
      [
        "How it is worked out: change, growth_rate, multiple, or an id in the table of identities.",
        "核算规则：change增减量，growth_rate增长率，multiple倍数，或恒等关系表中的标识。",
      ],
      { required: true },
    ),
    indicator,
    breakdown,
    area,
    column(
      "period",
      "string",
      ["period", "时期"],
      ["The period of the claim; empty where no year is printed.", "该项的时期；未印年份者为空。"],
      { pattern: PERIOD },
    ),
    column(
      "base_period",
      "string",
      ["base period", "基期"],
      [
        "What it compares with: as printed, else the period one year before; empty for shares and totals, and where there is no period.",
        "比较的基期：依印出者，未印出为上年同期；占比、合计及无时期者为空。",
      ],
      { pattern: PERIOD },
    ),
    column(
      "printed_low",
      "number",
      ["printed, lower end", "印出值下端"],
      [
        "Lowest value that the print of the claim allows; empty: no bound, or withheld.",
        "该项印出的文字所允许的最小值；空为无下限或未公开。",
      ],
    ),
    column(
      "printed_high",
      "number",
      ["printed, upper end", "印出值上端"],
      [
        "Highest value that the print of the claim allows; empty: no bound, or withheld.",
        "该项印出的文字所允许的最大值；空为无上限或未公开。",
      ],
    ),
    column(
      "worked_low",
      "number",
      ["worked out, lower end", "核算值下端"],
      [
        "Lowest value that the printed levels give, rounded down at the fourth decimal place; empty: no bound, or not worked out.",
        "按印出的水平值算得的最小值，第四位小数向下舍入；空为无下限或未算。",
      ],
    ),
    column(
      "worked_high",
      "number",
      ["worked out, upper end", "核算值上端"],
      [
        "Highest value that the printed levels give, rounded up at the fourth decimal place; empty: no bound, or not worked out.",
        "按印出的水平值算得的最大值，第四位小数向上舍入；空为无上限或未算。",
      ],
    ),
    column(
      "verdict",
      "string",
      ["verdict", "结论"],
      [
        "agrees (the two ranges meet), agrees_truncated (they meet only if printed digits were cut off, not rounded), differs (it does not follow from the printed figures) or cannot_check.",
        "agrees两范围相交，agrees_truncated仅在印出的数字为截尾而非四舍五入时相交，differs不能由印出的数字得出，cannot_check无法核算。",
      ],
      { required: true, enum: AUDIT_VERDICTS },
    ),
    column(
      "reason",
      "string",
      ["reason", "原因"],
      [
        "Why it cannot be checked: no_period, withheld (the claim or a level), level_not_printed, base_not_printed, break (between the two levels), definition (it differs), unbounded (a level has no bound on the side needed, or only by the convention for a word), unreliable (another report's misprint), zero_base, other_source (it does not follow from a level of another issuer, who may count differently). Else empty, or read_as_increase (a multiple N that fits only as an increase by N times), read_as_multiple (an increase by N times that fits only as N times).",
        "无法核算的原因：no_period无时期，withheld该项或水平值未公开，level_not_printed水平值未印出，base_not_printed基期值未印出，break两期之间有断点，definition口径不同，unbounded水平值在所需一侧无界或只有依通常用法的界，unreliable为他处的误印，zero_base基数为零，other_source从另一发布者的水平值推不出而口径可能不同。此外为空，或read_as_increase（N倍仅作“增长N倍”解时成立）、read_as_multiple（增长N倍仅作N倍解时成立）。",
      ],
      { enum: AUDIT_REASONS },
    ),
  ],
} as const satisfies Table;

/** Levels that no report prints, as claims and spans imply them. */
export const IMPLIED_BASES = {
  name: "implied-bases",
  title: { en: "Implied levels", zh: "推算的基数" },
  description: {
    en: "One row for each value of a level that was never printed: implied by a claim that compares with it, or by two printed spans of which one holds it. Rows of one level stand together.",
    zh: "每行为从未印出的水平值的一个推算结果：由以其为基期的数字，或由包含它的两个时段之差得出。同一水平值的各行相邻。",
  },
  key: ["figure_ids"],
  columns: [
    column(
      "figure_ids",
      "list",
      ["figure ids", "数字标识"],
      [
        "The claim; or the longer span and the shorter, with a space between.",
        "所据的数字；或较长与较短的时段，以空格分隔。",
      ],
      { required: true, unique: true, pattern: FIGURE_IDS },
    ),
    column(
      "rule",
      "string",
      ["rule", "规则"],
      [
        "What it follows from: change, growth_rate, multiple, or spans (one less the other).",
        "依据：change增减量，growth_rate增长率，multiple倍数，spans两时段之差。",
      ],
      { required: true, enum: IMPLIED_RULES },
    ),
    indicator,
    breakdown,
    area,
    column("period", "string", ["period", "时期"], ["The period that was never printed.", "未印出的时期。"], {
      required: true,
      pattern: PERIOD,
    }),
    column(
      "low",
      "number",
      ["lower bound", "下限"],
      [
        "Lowest value that the prints allow, rounded down at the fourth decimal place; empty: no bound.",
        "印出的文字所允许的最小值，第四位小数向下舍入；空为无下限。",
      ],
    ),
    column(
      "high",
      "number",
      ["upper bound", "上限"],
      [
        "Highest value that the prints allow, rounded up at the fourth decimal place; empty: no bound.",
        "印出的文字所允许的最大值，第四位小数向上舍入；空为无上限。",
      ],
    ),
    column(
      "agrees_with",
      "list",
      ["agrees with", "相符者"],
      [
        "Figures of the other rows for this level that share no figure with this one and whose ranges meet it.",
        "同一水平值的其他各行中，与本行不共用数字且范围相交者的数字。",
      ],
      { pattern: FIGURE_IDS },
    ),
    column(
      "differs_from",
      "list",
      ["differs from", "不符者"],
      [
        "Figures of the other rows for this level that share no figure with this one and whose ranges do not meet it.",
        "同一水平值的其他各行中，与本行不共用数字且范围不相交者的数字。",
      ],
      { pattern: FIGURE_IDS },
    ),
  ],
} as const satisfies Table;

/** Prints of one cell that cannot be true together. */
export const CONFLICTS = {
  name: "conflicts",
  title: { en: "Conflicts", zh: "相互矛盾的数字" },
  description: {
    en: "One row for each print that contradicts a better one of the same indicator, breakdown, place and period: the bounds of the two share no value. A print that contradicts several is set beside the best of them. Both stay published. Rows go as series do, then by period and preference.",
    zh: "每行为与同一指标、分组、地区、时期的更优先数字相矛盾的一个数字：两者的上下限没有共同值。与多个数字矛盾者，与其中最优先的并列。两数均保留。按序列的次序排列，再按时期和取数先后排列。",
  },
  key: ["other_figure_id"],
  columns: [
    indicator,
    breakdown,
    area,
    column("period", "string", ["period", "时期"], ["The period of both.", "两数的时期。"], {
      required: true,
      pattern: PERIOD,
    }),
    column(
      "figure_id",
      "string",
      ["figure id", "数字标识"],
      ["The preferred one of the two figures.", "两数中优先的一个。"],
      { required: true, pattern: FIGURE_ID, ...toFigure },
    ),
    column(
      "other_figure_id",
      "string",
      ["other figure id", "另一数字标识"],
      ["The other figure.", "另一个数字。"],
      { required: true, unique: true, pattern: FIGURE_ID, ...toFigure },
    ),
    column(
      "low",
      "number",
      ["lower bound", "下限"],
      [
        "Lowest value that the preferred print allows; empty: no bound.",
        "优先的数字所允许的最小值；空为无下限。",
      ],
    ),
    column(
      "high",
      "number",
      ["upper bound", "上限"],
      [
        "Highest value that the preferred print allows; empty: no bound.",
        "优先的数字所允许的最大值；空为无上限。",
      ],
    ),
    column(
      "other_low",
      "number",
      ["other lower bound", "另一数字下限"],
      ["Lowest value that the other print allows; empty: no bound.", "另一数字所允许的最小值；空为无下限。"],
    ),
    column(
      "other_high",
      "number",
      ["other upper bound", "另一数字上限"],
      ["Highest value that the other print allows; empty: no bound.", "另一数字所允许的最大值；空为无上限。"],
    ),
    column("unit", "string", ["unit", "单位"], ["The unit of both.", "两数的单位。"], {
      required: true,
      ...toUnit,
    }),
    column(
      "kind",
      "string",
      ["kind", "性质"],
      [
        "misprint (one of the two has status U); revision (the later report changes a number that was printed after the period had ended; both have one issuer, or are bulletins, yearbooks or work reports of one level, and the numbers are not one with fewer digits); else conflict.",
        "misprint两者之一状态为U；revision较晚的报告改动了时期结束后印出的数（两份报告发布者相同，或同为同一层级的公报、年鉴、工作报告，且两数不只是位数多少之别）；其余为conflict。",
      ],
      { required: true, enum: CONFLICT_KINDS },
    ),
    column(
      "decided_by",
      "string",
      ["decided by", "取舍依据"],
      [
        "Why figure_id is preferred, the first that tells the two apart: status (U goes last), kind of source, original (before a reprint), bounds (the tighter), published (the later), figure_id.",
        "优先取figure_id的依据，即最先分出先后的一项：status状态（U最后），kind来源类别，original原文先于转载，bounds上下限较窄，published发布较晚，figure_id标识。",
      ],
      { required: true, enum: PREFERENCE_CRITERIA },
    ),
    column(
      "published",
      "string",
      ["published", "发布日期"],
      [
        "When the report of figure_id was published; empty where unknown.",
        "figure_id所在报告的发布日期；不详为空。",
      ],
      { pattern: DAY },
    ),
    column(
      "other_published",
      "string",
      ["other published", "另一发布日期"],
      [
        "When the report of other_figure_id was published; empty where unknown.",
        "other_figure_id所在报告的发布日期；不详为空。",
      ],
      { pattern: DAY },
    ),
    column(
      "taken",
      "string",
      ["taken", "序列采用"],
      [
        "yes where the series takes figure_id; empty where it takes a third print that contradicts neither.",
        "序列采用figure_id者为yes；采用与两者均不矛盾的第三个数字者为空。",
      ],
      { enum: ["yes"] },
    ),
  ],
} as const satisfies Table;

/** What each report tells, and what it withholds. */
export const COVERAGE = {
  name: "coverage",
  title: { en: "Coverage", zh: "公开程度" },
  description: {
    en: "One row for each report, indicator, breakdown, area and year of which the report mentions figures. Every row of observations.csv is counted once, printed changes and rates among them, so that printed, bounded and withheld add up to its rows. Rows go as series do, then by year and source.",
    zh: "每行为一份报告所提及的一个指标、分组、地区和年份。observations.csv的每一行都恰好计一次，包括印出的增减量和比率，因此printed、bounded、withheld之和等于其行数。按序列的次序排列，再按年份和来源排列。",
  },
  key: ["source", "indicator", "breakdown", "area", "year"],
  columns: [
    column(
      "source",
      "string",
      ["source", "来源"],
      ["The report: an id in the table of sources.", "报告：来源表中的标识。"],
      { required: true, ...toSource },
    ),
    indicator,
    breakdown,
    area,
    column(
      "year",
      "string",
      ["year", "年份"],
      [
        "The year in which the period ends; span for several years or an open end; none where no period is printed.",
        "时期结束的年份；跨多年或无终点者为span；未印时期者为none。",
      ],
      { required: true, pattern: "\\d{4}|span|none" },
    ),
    column(
      "printed",
      "integer",
      ["printed", "印出"],
      [
        "Figures with a single number, exact or rounded to its last digit.",
        "印出单个数的数字：精确，或四舍五入至末位。",
      ],
      { required: true },
    ),
    column(
      "bounded",
      "integer",
      ["bounded only", "仅有范围"],
      [
        "Figures with a number that is only a bound, a range or an approximation.",
        "印出的仅为界限、范围或约数的数字。",
      ],
      { required: true },
    ),
    column(
      "withheld",
      "integer",
      ["withheld", "未公开"],
      ["Figures mentioned without their number.", "提及而未公开数值的数字。"],
      { required: true },
    ),
    column(
      "claims",
      "integer",
      ["claims", "其中比较数"],
      [
        "How many of all these are changes, growth rates or multiples, and not levels.",
        "以上各数中增减量、增长率、倍数的个数；其余为水平值。",
      ],
      { required: true },
    ),
    column(
      "magnitudes",
      "list",
      ["magnitudes", "可见量级"],
      [
        "Powers of ten that show in the withheld prints, each once: 10000 for tens of thousands, 1 where none shows; empty where nothing is withheld.",
        "未公开的数字中仍可见的量级，每个列一次：10000为万，1为不可见；没有未公开数字者为空。",
      ],
      { pattern: "10*(?: 10*)*" },
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
      ["result, numerator, denominator or term.", "result结果，numerator分子，denominator分母，term部分。"],
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
  AUDIT,
  IMPLIED_BASES,
  CONFLICTS,
  COVERAGE,
  TOPICS,
  INDICATORS,
  BREAKDOWNS,
  AREAS,
  UNITS,
  SOURCES,
  IDENTITIES,
];
