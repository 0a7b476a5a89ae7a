/** The texts of the site: the same in both languages, none unused, Chinese punctuation, neutral words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages } from "../../src/i18n/messages.ts";

interface Leaf {
  path: string[];
  value: unknown;
}

function leavesOf(value: unknown, path: string[] = []): Leaf[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

const [en, zh] = [leavesOf(messages("en")), leavesOf(messages("zh"))];
const nameOf = ({ path }: Leaf): string => path.join(".");

/** A text with an example for each argument, so that words in functions are checked too. */
function sampleOf({ value, path }: Leaf, language: "en" | "zh"): string {
  if (typeof value !== "function") return Array.isArray(value) ? value.join("\n") : String(value);
  const word = language === "zh" ? "数" : "word";
  const takes = String(value);
  const isList = path.at(-1) === "list";
  const given = isList ? [[word, word]] : Array.from({ length: value.length }, () => word);
  try {
    return String((value as (...texts: unknown[]) => string)(...given));
  } catch {
    // Lists of counts or names stand second in some findings.
    return String((value as (...texts: unknown[]) => string)(word, [word, word], 2) ?? takes);
  }
}

describe("messages()", () => {
  it("have the same keys in both languages, with as many arguments", () => {
    expect(zh.map(nameOf).sort()).toEqual(en.map(nameOf).sort());
    const arity = ({ value }: Leaf): string =>
      typeof value === "function"
        ? `function of ${value.length}`
        : Array.isArray(value)
          ? `list of ${value.length}`
          : typeof value;
    const shapes = (leaves: readonly Leaf[]) =>
      Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), arity(leaf)]));
    expect(shapes(zh)).toEqual(shapes(en));
    expect(en.length).toBeGreaterThan(250);
  });

  it("are empty in one language only where they are in the other, and only for what needs no word", () => {
    const empty = (leaves: readonly Leaf[]) => leaves.filter(({ value }) => value === "").map(nameOf);
    expect(empty(zh)).toEqual(empty(en));
    expect(empty(en)).toEqual(["status.A", "statusLong.A", "transformation."]);
  });

  it("set no ASCII punctuation between Chinese characters", () => {
    const faults = zh
      .map((leaf) => sampleOf(leaf, "zh"))
      .filter((text) =>
        /[\u4e00-\u9fff”）》][,.:;!?()][\s\u4e00-\u9fff“（《]|[\u4e00-\u9fff][,.:;!?]$/.test(text),
      );
    expect(faults).toEqual([]);
  });

  it("set no Chinese character into English texts, except the names of the site and of the other language", () => {
    const found = en.filter((leaf) => /[\u4e00-\u9fff]/.test(sampleOf(leaf, "en"))).map(nameOf);
    expect(found).toEqual(["siteNameOther", "otherLanguage", "otherLanguageLabel"]);
  });

  it("praise and accuse nobody; only a known misprint is called wrong", () => {
    const words =
      /\b(?:false|wrong|lied|lying|fake|fraud|mislead|cheat|claims? to|fail(?:s|ed|ure)|suspicious|hid(?:e|es|den)|conceal|best|great|excellent|impressive)\b/i;
    const wordsZh = /虚假|造假|错误|谎|欺|误导|隐瞒|可疑|优秀|显著|喜人|伟大|失败/;
    expect(en.filter((leaf) => words.test(sampleOf(leaf, "en"))).map(nameOf)).toEqual(["statusLong.U"]);
    expect(zh.filter((leaf) => wordsZh.test(sampleOf(leaf, "zh"))).map(nameOf)).toEqual([]);
  });

  it("are all used", () => {
    const folder = join(import.meta.dirname, "../../src");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|astro)$/.test(file) && !/^i18n.(?:en|zh)\.ts$/.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    const isUsed = ({ path }: Leaf): boolean => {
      const [key, ...groups] = path.toReversed();
      const group = groups[0];
      const word = (name: string): string => name.replace(/[^\w]/g, "\\$&");
      if (group === undefined) return new RegExp(`(?:text|en|zh|messages)\\.${word(key!)}\\b`).test(code);
      // Also where a file takes the group out first: `const { taken } = text; … taken.version`.
      return new RegExp(`\\b${word(group)}(?:\\.${word(key!)}\\b|\\[)`).test(code);
    };
    expect(en.filter((leaf) => !isUsed(leaf)).map(nameOf)).toEqual([]);
  });
});

describe("texts with numbers", () => {
  const [english, chinese] = [messages("en"), messages("zh")];

  it("bend English nouns to their number", () => {
    expect([0, 1, 2, 1234].map(english.indicator.figures)).toEqual([
      "0 figures",
      "1 figure",
      "2 figures",
      "1,234 figures",
    ]);
    expect([1, 2].map(english.reports.count)).toEqual(["1 report", "2 reports"]);
    expect(english.indicator.notInChart(1)).toMatch(/^1 figure .* is in the table only\.$/);
    expect(english.indicator.notInChart(2)).toMatch(/^2 figures .* are in the table only\.$/);
    expect([english.finding.withheld(1), english.finding.withheld(2)]).toEqual([
      "1 figure is withheld.",
      "2 figures are withheld.",
    ]);
    expect(english.report.allWithheld(1)).toMatch(/one figure, and it is withheld/);
    expect(english.report.allWithheld(3)).toMatch(/3 figures, all of them withheld/);
    expect([english.report.summary(1, 0), english.report.summary(2, 1)]).toEqual([
      "1 figure",
      "3 figures: 2 printed, 1 withheld",
    ]);
  });

  it("join lists, groups and places", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => english.list(names))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(chinese.list(["甲", "乙"])).toBe("甲、乙");
    expect([english.of("", "China"), english.of("women", ""), english.of("women", "China")]).toEqual([
      "China",
      "women",
      "women, China",
    ]);
    expect(chinese.of("女性", "全国")).toBe("全国·女性");
  });

  it("set the plus of 余 before a unit that is a word of its own", () => {
    expect(["4,000", "1 million", "500 yuan", "30%", "0.2 pp"].map(english.inexact.more)).toEqual([
      "4,000+",
      "1 million+",
      "500+ yuan",
      "30%+",
      "0.2+ pp",
    ]);
    expect(["4,000", "5亿元"].map(chinese.inexact.more)).toEqual(["4,000多", "5亿元多"]);
  });

  it("tell a change with and without its range", () => {
    expect(english.finding.change("up", "+1.4%", "+1.3% to +1.5%", "2022")).toBe(
      "Against 2022: up, +1.4% (+1.3% to +1.5%).",
    );
    expect(english.finding.change("up", "+1.4%", "", "2022")).toBe("Against 2022: up, +1.4%.");
    expect(english.finding.change("cannot tell", "", "", "2022")).toBe("Against 2022: cannot tell.");
    expect(chinese.finding.change("无法判断", "", "−1% 至 +1%", "2022年")).toBe(
      "与2022年相比无法判断（范围−1% 至 +1%）。",
    );
    expect(chinese.finding.change("下降", "−1%", "", "2022年")).toBe("与2022年相比下降（−1%）。");
  });
});
