/** The meaning of every code that published tables hold, in both languages: the only place where codes are explained. */
import {
  BOUND_BASES,
  IDENTITY_KINDS,
  IDENTITY_ROLES,
  LANGUAGES,
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
import type { Text } from "./table.ts";

/** A code as a cell holds it, and what it says. */
export interface Code {
  code: string;
  label: Text;
}

/** One closed list. `empty` is what an empty cell says where that, too, is one of the values. */
export interface CodeList {
  id: string;
  title: Text;
  codes: readonly Code[];
  empty?: Text;
}

type Pair = readonly [en: string, zh: string];

const toText = ([en, zh]: Pair): Text => ({ en, zh });

/** Takes the codes in the order of the model, so that the compiler asks for a label of each. */
function codeList<Value extends string>(
  id: string,
  values: readonly Value[],
  title: Pair,
  labels: Readonly<Record<Value, Pair>>,
): CodeList {
  const codes = values.filter((code) => code !== "").map((code) => ({ code, label: toText(labels[code]) }));
  const empty = values.find((code) => code === "");
  const list = { id, title: toText(title), codes };
  return empty === undefined ? list : { ...list, empty: toText(labels[empty]) };
}

/** All lists, in the order in which they are shown. */
export const CODE_LISTS: readonly CodeList[] = [
  codeList("relation", RELATIONS, ["Relation of the print to the true value", "印出的数与真值的关系"], {
    eq: ["equal to the printed number, to its last digit", "等于印出的数（至末位）"],
    gt: ["more than the printed number", "大于印出的数"],
    ge: ["the printed number or more", "不小于印出的数"],
    approx: ["about the printed number", "约为印出的数"],
    lt: ["less than the printed number", "小于印出的数"],
    le: ["the printed number or less", "不大于印出的数"],
    range: ["between two printed numbers", "在印出的两数之间"],
  }),
  codeList("bound-basis", BOUND_BASES, ["What the bounds rest on", "上下限的依据"], {
    exact: ["a plain count, printed in full", "精确计数，逐位印出"],
    rounding: ["rounding to the last printed digit", "四舍五入至印出的末位"],
    literal: ["the words of the print", "印出的词语的字面意思"],
    convention: ["the convention of this site for such words", "本站对此类词语的约定"],
    printed: ["both ends are printed", "两端均已印出"],
  }),
  codeList(
    "status",
    STATUSES,
    ["Status of a figure (SDMX CL_OBS_STATUS)", "数字的状态（SDMX CL_OBS_STATUS）"],
    {
      A: ["normal", "正常"],
      E: ["estimate or expectation of the issuer", "发布者的估计或预期"],
      P: ["provisional", "初步数"],
      U: ["the print itself is wrong or garbled; never compared", "印出的文字本身有误或含混，不参与比较"],
      Q: ["withheld: mentioned, but its digits are not printed", "未公开：提及而未印出数字"],
    },
  ),
  codeList(
    "series-break",
    SERIES_BREAKS,
    ["Break marks (SDMX CL_OBS_STATUS)", "断点标记（SDMX CL_OBS_STATUS）"],
    {
      "": ["neither", "均无"],
      B: ["break in the series", "序列中断"],
      D: ["the definition differs from the rest of the series", "口径与序列其余部分不同"],
    },
  ),
  codeList("transformation", TRANSFORMATIONS, ["Arithmetic that a report prints", "报告自行印出的运算"], {
    "": ["the level itself", "水平值"],
    change: ["increase or decrease, in the unit of the level", "增减量，单位与水平值相同"],
    growth_rate: ["growth in percent", "增长率（%）"],
    multiple: ["how many times the base", "为基数的倍数"],
  }),
  codeList("change-verdict", VERDICTS, ["Verdict on a change", "变化的结论"], {
    up: ["up: the whole range lies above zero", "上升：整个范围大于零"],
    down: ["down: the whole range lies below zero", "下降：整个范围小于零"],
    no_change: ["no change: both figures are exact and equal", "持平：两数均精确且相等"],
    cannot_tell: ["cannot tell: the range reaches both sides of zero", "无法判断：范围跨越零"],
  }),
  codeList("audit-verdict", AUDIT_VERDICTS, ["Verdict on a claim", "核算结论"], {
    agrees: ["the printed range and the range worked out meet", "印出值与核算值的范围相交"],
    agrees_truncated: [
      "they meet only if printed digits were cut off, not rounded",
      "仅在印出的数字为截尾而非四舍五入时相交",
    ],
    differs: ["the claim does not follow from the printed figures", "不能由印出的数字得出"],
    cannot_check: ["cannot be checked; the reason stands beside it", "无法核算，原因另列"],
  }),
  codeList("audit-reason", AUDIT_REASONS, ["Reason beside a verdict on a claim", "核算结论的说明"], {
    no_period: ["the report prints no year", "报告未印年份"],
    withheld: ["the claim or a level is withheld", "该项或水平值未公开"],
    level_not_printed: ["the level is not printed", "水平值未印出"],
    base_not_printed: ["the base is not printed", "基期值未印出"],
    break: ["a break in the series lies between the two levels", "两期之间序列中断"],
    definition: ["the definition differs between the two levels", "两期口径不同"],
    unbounded: [
      "a level has no bound on the side needed, or only by the convention for a word",
      "水平值在所需一侧无界，或只有依通常用法的界",
    ],
    unreliable: ["a level is a known misprint of another report", "水平值为其他报告的误印"],
    zero_base: ["the base may be zero", "基数可能为零"],
    other_source: [
      "it does not follow from a level of another issuer, who may count differently",
      "从另一发布者的水平值推不出，其口径可能不同",
    ],
    read_as_increase: [
      "a multiple that fits only as an increase by so many times",
      "印作倍数，仅作“增长若干倍”解时成立",
    ],
    read_as_multiple: [
      "an increase by so many times that fits only as a multiple",
      "印作增长若干倍，仅作“为若干倍”解时成立",
    ],
  }),
  codeList("implied-rule", IMPLIED_RULES, ["What an implied level follows from", "推算的依据"], {
    change: ["a printed change that compares with it", "以其为基期的增减量"],
    growth_rate: ["a printed growth rate that compares with it", "以其为基期的增长率"],
    multiple: ["a printed multiple that compares with it", "以其为基期的倍数"],
    spans: ["two printed spans, the longer less the shorter", "两个印出的时段，较长者减较短者"],
  }),
  codeList("conflict-kind", CONFLICT_KINDS, ["Kind of conflict", "矛盾的性质"], {
    revision: [
      "a later report changes a number printed after its period had ended",
      "较晚的报告改动了时期结束后印出的数",
    ],
    misprint: ["one of the two is a known misprint (status U)", "两者之一为已知误印（状态为U）"],
    conflict: ["the sources disagree", "来源不一致"],
  }),
  codeList("preference", PREFERENCE_CRITERIA, ["Why a print is preferred", "取舍依据"], {
    status: ["the other is a known misprint", "另一个为已知误印"],
    kind: ["its kind of source comes first", "来源类别在先"],
    original: ["an original goes before a reprint", "原文先于转载"],
    bounds: ["its bounds are tighter", "上下限较窄"],
    published: ["it was published later", "发布较晚"],
    figure_id: ["nothing tells them apart: fixed order of ids", "别无分别，按标识的固定次序"],
  }),
  codeList("measure", MEASURES, ["Measure of an indicator", "指标的性质"], {
    flow: ["counted over a period", "时期数：按时段累计"],
    stock: ["counted at a date", "时点数：按某一时点计"],
    ratio: ["a ratio of two counts", "比率：两数之比"],
  }),
  codeList("unit-kind", UNIT_KINDS, ["Kind of unit", "单位的类别"], {
    count: ["things or persons counted", "计数"],
    money: ["money", "金额"],
    ratio: ["ratio, such as percent", "比率，如百分比"],
    time: ["time", "时间"],
    area: ["surface", "面积"],
  }),
  codeList("source-kind", SOURCE_KINDS, ["Kind of source, preferred first", "来源类别，优先者在前"], {
    bulletin: ["statistical bulletin", "公报"],
    yearbook: ["yearbook", "年鉴"],
    work_report: ["work report", "工作报告"],
    press: ["press release", "新闻发布"],
    paper: ["paper or study", "论文"],
    news: ["news report", "新闻报道"],
  }),
  codeList("level", LEVELS, ["Level of a place or an issuer", "地区或发布者的层级"], {
    national: ["the whole country", "全国"],
    province: ["province", "省级"],
    prefecture: ["prefecture", "地级"],
    county: ["county", "县级"],
    village: ["village or community", "村（社区）"],
    unit: ["a single unit, such as a school or firm", "单个单位，如学校、企业"],
    "": ["not named or not known", "未印出或不详"],
  }),
  codeList("identity-kind", IDENTITY_KINDS, ["Kind of identity", "恒等关系的类别"], {
    ratio: ["numerators added up, over the denominator", "各分子之和除以分母"],
    sum: ["terms added up", "各部分之和"],
  }),
  codeList("identity-role", IDENTITY_ROLES, ["Role in an identity", "在恒等关系中的角色"], {
    result: ["what the others give", "由其余各项得出的结果"],
    numerator: ["numerator of a ratio", "比率的分子"],
    denominator: ["denominator of a ratio", "比率的分母"],
    term: ["term of a sum", "合计的一个部分"],
  }),
  codeList("yes", ["yes", ""], ["Yes or nothing", "是或空"], {
    yes: ["it holds", "是"],
    "": ["it does not hold", "否"],
  }),
  codeList(
    "language",
    LANGUAGES,
    ["Languages, as in addresses and names of columns", "语言，用于网址和列名"],
    {
      en: ["English", "英文"],
      zh: ["Chinese", "中文"],
    },
  ),
];

/** Gives the list that a column takes its values from, found by the values themselves; other values have none. */
export function findCodeList(values: readonly string[] | undefined): CodeList | undefined {
  const key = values?.join(" ");
  return CODE_LISTS.find(({ codes }) => codes.map(({ code }) => code).join(" ") === key);
}
