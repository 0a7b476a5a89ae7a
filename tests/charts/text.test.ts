/** Tests the measuring, wrapping and placing of texts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBreakWords } from "../../src/charts/break-words.ts";
import { chooseEvenTickLabels, chooseGridTicks, chooseTickLabels } from "../../src/charts/choose-ticks.ts";
import { dodge } from "../../src/charts/dodge.ts";
import { boxOf, isOverlapping, isWithin, keepBetween, type Label } from "../../src/charts/label.ts";
import { linearScale } from "../../src/charts/linear-scale.ts";
import { findPlace, labelBeside } from "../../src/charts/place-label.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { cutText, wrapText } from "../../src/charts/wrap-text.ts";

describe("textWidth()", () => {
  test.each([
    ["", 0],
    ["人", 12],
    ["党员（人）", 60],
    ["，。、", 36],
    ["ＡＢ", 24],
    ["萬𠀀", 24],
  ])("measures %j as %d px at 12 px: one em a full-width character", (text, widthPx) => {
    expect(textWidth(text, 12)).toBeCloseTo(widthPx, 6);
  });

  // Advance widths of DejaVu Sans, the widest of the usual faces, in em.
  test.each([
    ["0123456789", 6.362],
    ["12,000", 3.499],
    ["+2.4%", 3.378],
    ["million", 3.331],
    ["Party members", 7.629],
    ["Workers", 4.044],
    ["withheld", 4.283],
  ])("is no less for %j than a wide face needs, and at most 15 % more", (text, em) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(em * 0.995);
    expect(textWidth(text, 1)).toBeLessThanOrEqual(em * 1.15);
  });

  test("adds up over characters, and bold is wider in Latin only", () => {
    expect(textWidth("a人b", 10)).toBeCloseTo(textWidth("a", 10) + 10 + textWidth("b", 10), 9);
    expect(textWidth("ab", 10, true)).toBeGreaterThan(textWidth("ab", 10));
    expect(textWidth("人民", 10, true)).toBe(20);
  });
});

const CHINESE =
  "企业、事业单位和社会组织（含民办非企业单位）专业技术人员与管理人员，占35.8%，其中“在岗”2万名";

describe("wrapText()", () => {
  test("begins no line with a closing mark and ends none with an opening one, at any width", () => {
    for (let widthPx = 20; widthPx < 500; widthPx += 3)
      for (const line of wrapText(CHINESE, widthPx, 12)) {
        expect(line).not.toMatch(/^[，。、）》%”]/);
        expect(line).not.toMatch(/[（《“]$/);
      }
  });

  test("keeps numbers and Latin words whole", () => {
    expect(wrapText("共12345万名", 40, 12)).toContain("12345");
    expect(wrapText("public institutions", 60, 12)).toEqual(["public", "institutions"]);
  });

  test("leaves no orphan: lines are evened out", () => {
    expect(wrapText("一二三四五六七八九", 8 * 12, 12)).toEqual(["一二三四五", "六七八九"]);
  });

  test("cuts the last line when there are too many, and says so", () => {
    const lines = wrapText(CHINESE, 120, 12, { maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1]!, 12)).toBeLessThanOrEqual(120);
  });

  test("loses nothing, and stays within the width unless one piece is wider", () => {
    const texts = fc.string({
      unit: fc.constantFrom(..."人民a b1，。（）%—“”xyz 万"),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 24, max: 300 }), (text, widthPx) => {
        const lines = wrapText(text, widthPx, 12);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines)
          if (textWidth(line, 12) > widthPx) expect(wrapText(line, widthPx, 12)).toHaveLength(1);
      }),
    );
  });

  test("gives one line for an empty text", () => {
    expect(wrapText("", 100, 12)).toEqual([""]);
  });
});

describe("cutText()", () => {
  test("leaves a fitting text as it is, and gives nothing where not even an ellipsis fits", () => {
    expect(cutText("无上年数", 48, 12)).toBe("无上年数");
    expect(cutText("无上年数", 40, 12)).toBe("无上…");
    expect(cutText("无上年数", 5, 12)).toBe("");
  });
});

describe("dodge()", () => {
  const wishes = fc.array(
    fc.record({ middlePx: fc.integer({ min: -50, max: 450 }), heightPx: fc.integer({ min: 5, max: 30 }) }),
    { maxLength: 12 },
  );

  test("sets labels apart, in the order of their wishes, within the edges", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = dodge(all, 0, 400);
        const placed = all
          .map(({ heightPx, middlePx }, index) => ({ heightPx, wish: middlePx, middle: middles[index]! }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { middle, heightPx, wish }] of placed.entries()) {
          expect(middle - heightPx / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + heightPx / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[index + 1];
          if (!next) continue;
          expect(middle + heightPx / 2).toBeLessThanOrEqual(next.middle - next.heightPx / 2 + 1e-6);
          expect(wish).toBeLessThanOrEqual(next.wish);
        }
      }),
    );
  });

  test("moves nothing that stands clear", () => {
    expect(
      dodge(
        [
          { middlePx: 20, heightPx: 10 },
          { middlePx: 50, heightPx: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 50]);
  });

  test("parts two equal wishes evenly", () => {
    expect(
      dodge(
        [
          { middlePx: 50, heightPx: 10 },
          { middlePx: 50, heightPx: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });
});

describe("ticks", () => {
  const ticks = Array.from({ length: 41 }, (_, index) => ({ at: 1980 + index, label: String(1980 + index) }));
  const place = { yPx: 20, leftPx: 0, rightPx: 300 };

  test("chooseTickLabels() keeps the first and last and lets no label touch another", () => {
    for (let count = 1; count <= ticks.length; count += 1) {
      const some = ticks.slice(0, count);
      const toPx = (at: number): number => 10 + ((at - 1980) / Math.max(1, count - 1)) * 280;
      const labels = chooseTickLabels(some, toPx, place);
      expect(labels[0]!.lines[0]).toBe("1980");
      expect(labels.at(-1)!.lines[0]).toBe(some.at(-1)!.label);
      for (const [index, label] of labels.slice(1).entries())
        expect(isOverlapping(boxOf(labels[index]!), boxOf(label))).toBe(false);
    }
  });

  test("chooseTickLabels() sets two long labels one under the other where they do not fit side by side", () => {
    const long = [0, 1].map((at) => ({ at, label: "二〇二一年六月五日（建党一百周年前夕）" }));
    const [first, last] = chooseTickLabels(long, (at) => at * 300, place);
    expect(isOverlapping(boxOf(first!), boxOf(last!))).toBe(false);
  });

  test.each([
    ["ten lines, nine steps: every third", 0, 18, 2, [0, 6, 12, 18]],
    ["nine lines, eight steps: every second", 0, 16, 2, [0, 4, 8, 12, 16]],
    ["eight lines, seven steps: no step keeps the last", 0, 14, 2, [0, 4, 8, 12]],
    ["both ends, with zero between them", -6, 12, 2, [-6, 0, 6, 12]],
  ] as const)(
    "chooseGridTicks() keeps the ends of the axis where it can: %s",
    (_name, low, high, step, expected) => {
      const all = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
      const given = {
        domain: [low, high] as [number, number],
        ticks: all.map((at) => ({ at, label: `${at}` })),
        label: "",
      };
      const apartPx = (200 / (all.length - 1)) * 1.05;
      expect(
        chooseGridTicks(given.ticks, linearScale(given.domain, [200, 0]), apartPx).map(({ at }) => at),
      ).toEqual(expected);
    },
  );

  test("chooseEvenTickLabels() keeps every n-th counted from zero, so that steps are even", () => {
    const ticksOf = (from: number): { at: number; label: string }[] =>
      Array.from({ length: 6 }, (_, index) => ({ at: from + index, label: `${from + index}00,000` }));
    const even = (from: number, widthPx: number): string[] =>
      chooseEvenTickLabels(ticksOf(from), (at) => ((at - from) / 5) * widthPx, {
        ...place,
        leftPx: -50,
        rightPx: 900,
      }).flatMap(({ lines }) => lines);
    expect(even(0, 800)).toHaveLength(6);
    expect(even(0, 200)).toEqual(["000,000", "200,000", "400,000"]);
    expect(even(-1, 200)).toEqual(["000,000", "200,000", "400,000"]);
    expect(even(0, 20)).toEqual(["000,000"]);
    expect(chooseEvenTickLabels([], Number, place)).toEqual([]);
  });

  test("chooseGridTicks() draws at most ten lines, far enough apart, and keeps zero", () => {
    const axis = {
      domain: [-7, 33] as [number, number],
      ticks: Array.from({ length: 41 }, (_, index) => ({ at: index - 7, label: "" })),
      label: "",
    };
    const chosen = chooseGridTicks(axis.ticks, linearScale(axis.domain, [300, 0]), 24).map(({ at }) => at);
    expect(chosen.length).toBeLessThanOrEqual(10);
    expect(chosen).toContain(0);
    expect((chosen[1]! - chosen[0]!) * (300 / 40)).toBeGreaterThanOrEqual(24);
  });
});

describe("labels", () => {
  const label: Label = { lines: ["人民"], xPx: 50, yPx: 50, anchor: "middle", sizePx: 10 };

  test("keepBetween() moves a label inwards by as little as needed", () => {
    expect(boxOf(keepBetween({ ...label, xPx: 2 }, 0, 100)).left).toBe(0);
    expect(boxOf(keepBetween({ ...label, xPx: 98 }, 0, 100)).right).toBe(100);
    expect(keepBetween(label, 0, 100)).toBe(label);
    expect(boxOf(keepBetween(label, 30, 35)).left).toBe(30);
  });

  test("boxOf() turns with a turned label", () => {
    const [flat, turned] = [boxOf(label), boxOf({ ...label, turned: true })];
    expect(turned.bottom - turned.top).toBeCloseTo(flat.right - flat.left, 9);
    expect(turned.right - turned.left).toBeCloseTo(flat.bottom - flat.top, 9);
  });

  test.each([
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const)("labelBeside() stands clear of the mark on the side %j, %j", (...side) => {
    const mark = { left: 45, right: 55, top: 45, bottom: 55 };
    expect(isOverlapping(boxOf(labelBeside(label, side, 50, 50, 5)), mark)).toBe(false);
  });

  test("findPlace() takes the first free candidate in the frame, or none", () => {
    const frame = { left: 0, top: 0, right: 100, bottom: 100 };
    const outside = { ...label, xPx: -20 };
    expect(findPlace([outside, label], [], frame)).toBe(label);
    expect(findPlace([outside, label], [boxOf(label)], frame)).toBeUndefined();
    expect(isWithin(boxOf(outside), frame)).toBe(false);
  });
});

describe("placeBreakWords()", () => {
  const words = (places: number[], label: string) =>
    placeBreakWords(
      places.map((at) => ({ at, label })),
      (at) => at,
      10,
      { left: 0, right: 160 },
    );
  const long = "自本年起含民办非企业单位（民政部门登记）";

  test("sets every word above, clear of the others and inside, however close the breaks", () => {
    const { labels, rules, heightPx } = words([120, 40, 60, 80, 100], long);
    expect(labels).toHaveLength(5);
    const boxes = labels.map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
      expect(box.top).toBeGreaterThanOrEqual(10 - heightPx);
      expect(box.bottom).toBeLessThanOrEqual(10 + 1e-9);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(160);
    }
    expect(rules.map(({ xPx }) => xPx)).toEqual([120, 100, 80, 60, 40]);
  });

  test("lets no word that stands right of its rule run over the rule of a later break", () => {
    const { labels, rules } = words([10, 50, 90], "口径不同");
    for (const label of labels)
      for (const { xPx, topPx } of rules) {
        const box = boxOf(label);
        expect(xPx > box.left && xPx < box.right && topPx < box.bottom).toBe(false);
      }
  });

  test("takes no room without breaks", () => {
    expect(words([], long)).toEqual({ labels: [], rules: [], heightPx: 0 });
  });
});
