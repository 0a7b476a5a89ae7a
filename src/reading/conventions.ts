/** The conventions of print: which words stand for which relation, and which bounds follow. The methods page prints this table. */
import type { BoundBasis, Relation } from "../model/codes.ts";

/**
 * A bound in terms of the printed number: `n` is the number, `g` one unit of its last non-zero printed digit, `u` one
 * unit of its last printed digit, `h` one part of a fraction (a third of a hundred percent for thirds).
 */
export type BoundRule =
  | "none"
  | "zero"
  | "n"
  | "n-u/2"
  | "n+u/2"
  | "n-g/2"
  | "n+g/2"
  | "n+g"
  | "n-h/2"
  | "n+h/2";

/** One row of the table. Words stand before the number, right after its digits, or after the classifier. */
export interface Convention {
  id: string;
  relation: Relation;
  basis: BoundBasis;
  low: BoundRule;
  high: BoundRule;
  before: readonly string[];
  between: readonly string[];
  after: readonly string[];
  /** Prints that show the row, read again by a test. */
  examples: readonly string[];
}

/** Every convention of printed numbers that the reader knows, one row each. */
export const CONVENTIONS = [
  {
    id: "exact",
    relation: "eq",
    basis: "exact",
    low: "n",
    high: "n",
    before: [],
    between: [],
    after: [],
    examples: ["21909件", "1,000 residents"],
  },
  {
    id: "rounding",
    relation: "eq",
    basis: "rounding",
    low: "n-u/2",
    high: "n+u/2",
    before: [],
    between: [],
    after: [],
    examples: ["9191.4万名", "99.6%", "70.8 million"],
  },
  {
    id: "more",
    relation: "gt",
    basis: "convention",
    low: "n",
    high: "n+g",
    before: [],
    between: ["余", "多", "来", "有余", "+"],
    after: ["余", "多", "有余", "+", "开外"],
    examples: ["4000余人次", "二十余个", "35+"],
  },
  {
    id: "over",
    relation: "gt",
    basis: "literal",
    low: "n",
    high: "none",
    before: [
      ...["超过了", "超过", "超", "突破了", "突破", "逾", "高于", "多于", "大于", "高出", "破", "过"],
      ...["more than", "over", "above", "exceeding", "exceeded", "exceeds", "in excess of", "greater than"],
      ...["higher than", "topped", "surpassed", "surpassing", ">"],
    ],
    between: [],
    after: [],
    examples: ["超过50万元", "突破2.5万", "more than one million"],
  },
  {
    id: "at_least",
    relation: "ge",
    basis: "literal",
    low: "n",
    high: "none",
    before: [
      ...["不少于", "不低于", "不小于", "不下于", "不下", "至少", "最少", "起码"],
      ...["at least", "no less than", "no fewer than", "not less than", "not fewer than", ">=", "≥"],
    ],
    between: [],
    after: [
      "以上",
      "及以上",
      "或以上",
      "(含)以上",
      "or more",
      "or above",
      "and above",
      "and more",
      "or over",
    ],
    examples: ["50万元以上", "不少于三分之一", "at least 5 days"],
  },
  {
    id: "about",
    relation: "approx",
    basis: "convention",
    low: "n-g/2",
    high: "n+g/2",
    before: [
      ...["约", "大约", "约有", "约为", "大概", "大致", "大体"],
      ...["about", "around", "approximately", "some", "roughly", "circa", "expected to", "expected to be"],
    ],
    between: [],
    after: ["左右", "上下", "or so"],
    examples: ["约1800人", "10户左右", "about 14 percent"],
  },
  {
    id: "nearly",
    relation: "lt",
    basis: "convention",
    low: "n-g/2",
    high: "n",
    before: ["近", "将近", "接近", "逼近", "临近", "nearly", "almost", "close to", "approaching"],
    between: [],
    after: [],
    examples: ["近10部", "逼近60%", "nearly 4.3 million"],
  },
  {
    id: "less",
    relation: "lt",
    basis: "literal",
    low: "zero",
    high: "n",
    before: [
      ...["不足", "不满", "不到", "未满", "未达", "少于", "低于", "小于", "不及"],
      ...["less than", "fewer than", "under", "below", "lower than", "<"],
    ],
    between: [],
    after: [],
    examples: ["不足5万元", "less than 45 percent"],
  },
  {
    id: "at_most",
    relation: "le",
    basis: "literal",
    low: "zero",
    high: "n",
    before: [
      ...["不超过", "不多于", "不高于", "不大于", "至多", "最多", "多则", "顶多", "不超"],
      ...["up to", "at most", "no more than", "not more than", "a maximum of", "<=", "≤"],
    ],
    between: [],
    after: ["以内", "之内", "内", "以下", "及以下", "或以下", "(含)以下", "or less", "or fewer", "or below"],
    examples: ["1.5%以内", "多则2人", "up to 30 days"],
  },
  {
    id: "range",
    relation: "range",
    basis: "printed",
    low: "n",
    high: "n",
    before: [],
    between: [],
    after: [],
    examples: ["3-5名", "三至五名"],
  },
  {
    id: "fraction",
    relation: "approx",
    basis: "convention",
    low: "n-h/2",
    high: "n+h/2",
    before: [],
    between: [],
    after: [],
    examples: ["三分之一", "一半"],
  },
  {
    id: "vague",
    relation: "range",
    basis: "convention",
    low: "n",
    high: "n",
    before: [],
    between: [],
    after: [],
    examples: ["数十个", "十几万人", "两三个"],
  },
] as const satisfies readonly Convention[];

/** The id of one of these rows. */
export type ConventionId = (typeof CONVENTIONS)[number]["id"];

/** Gives the row of the table with an id. */
export function conventionOf(id: ConventionId): Convention {
  return BY_ID[id];
}

const BY_ID = Object.fromEntries(CONVENTIONS.map((row) => [row.id, row])) as unknown as Record<
  ConventionId,
  Convention
>;

/** Words that print a number without digits, with the unit they print it in (empty: that of the indicator). */
export const NUMBER_WORDS = [
  { words: ["清零", "破零", "归零", "全部消除", "全面消除", "全部清零"], value: 0, unit: "" },
  { words: ["持平"], value: 0, unit: "" },
  { words: ["均", "全覆盖", "全部", "实现全覆盖"], value: 100, unit: "%" },
] as const;

/** Words that give the number a sign when they stand before it, or after it in English. */
export const DIRECTIONS = {
  up: {
    before: [
      ...[
        "增长",
        "增加",
        "增加了",
        "增长了",
        "净增",
        "净增加",
        "上升",
        "上升了",
        "提高",
        "提高了",
        "提升",
        "提升了",
      ],
      ...[
        "增幅",
        "增幅为",
        "升",
        "增",
        "up",
        "rose by",
        "rose",
        "increased by",
        "increased",
        "an increase of",
        "grew by",
        "grew",
      ],
    ],
    after: ["more", "higher"],
  },
  down: {
    before: [
      ...[
        "减少",
        "减少了",
        "净减少",
        "净减",
        "下降",
        "下降了",
        "降低",
        "降低了",
        "下滑",
        "回落",
        "降幅",
        "降幅为",
      ],
      ...[
        "减幅",
        "减幅为",
        "缩减",
        "降",
        "减",
        "down",
        "fell by",
        "fell",
        "decreased by",
        "decreased",
        "a decrease of",
      ],
      ...["a decline of", "declined by", "declined", "dropped by", "dropped"],
    ],
    after: ["less", "fewer", "lower"],
  },
} as const;

/** Words that say nothing about the relation: a level that was reached, a sum. */
export const NEUTRAL_WORDS = [
  ...[
    "达到了",
    "达到",
    "达",
    "共计",
    "共有",
    "共",
    "合计",
    "总计",
    "累计",
    "计",
    "有",
    "为",
    "了",
    "已",
    "仅",
    "只有",
  ],
  ...[
    "下降到",
    "下降至",
    "降到",
    "降至",
    "减少到",
    "减少至",
    "减至",
    "降低到",
    "降低至",
    "增加到",
    "增加至",
    "增至",
  ],
  ...[
    "增长到",
    "增长至",
    "提高到",
    "提高至",
    "上升到",
    "上升至",
    "升至",
    "提升到",
    "提升至",
    "回落到",
    "回落至",
  ],
  ...["高达", "多达", "占"],
  ...["reached", "reaching", "totalled", "totaled", "a total of", "only"],
  ...["rose to", "increased to", "grew to", "fell to", "decreased to", "declined to", "dropped to"],
] as const;
