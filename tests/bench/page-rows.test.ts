/** Cold loads as rows and ratios, tables as Markdown, and the choice of parts. */
import { describe, expect, it } from "vitest";
import { benchParts, chooseParts, formatFound } from "../../scripts/bench/bench-parts.ts";
import { findOrTell } from "../../scripts/bench/find-or-tell.ts";
import { formatTable } from "../../scripts/bench/format-table.ts";
import type { PageLoad } from "../../scripts/bench/load-page.ts";
import { formatRatio, PAGE_MEASURES, toPageRows } from "../../scripts/bench/page-rows.ts";
import { leftOutSection } from "../../scripts/bench/table-section.ts";

const load = (bytes: number, scriptBytes: number, chartMs: number): PageLoad => ({
  bytes,
  scriptBytes,
  requests: 2,
  firstPaintMs: 300,
  chartMs,
});

describe("toPageRows()", () => {
  it("gives medians of both pages and how many times as much the second takes", () => {
    const own = { name: "ours", loads: [load(40_000, 0, 400), load(40_000, 0, 900), load(40_000, 0, 500)] };
    const peer = { name: "peer", loads: [load(220_000, 200_000, 1000)] };
    const rows = toPageRows("slow", own, peer);
    expect(rows).toEqual([
      ["slow", "ours", "40.0", "0.0", "2", "300", "500"],
      ["slow", "peer", "220.0", "200.0", "2", "300", "1000"],
      ["slow", "ratio", "5.50 ×", "–", "1.00 ×", "1.00 ×", "2.00 ×"],
    ]);
    expect(rows[0]).toHaveLength(PAGE_MEASURES.length + 2);
  });
});

describe("formatRatio()", () => {
  it.each([
    [1, 4, "0.25 ×"],
    [44, 2, "22.0 ×"],
    [5, 0, "–"],
    [Number.NaN, 3, "–"],
  ])("%d against %d is %s", (number, base, expected) => {
    expect(formatRatio(number, base)).toBe(expected);
  });
});

describe("formatTable()", () => {
  it("writes title, table and notes", () => {
    const columns = [
      { name: "page", isNumber: false },
      { name: "kB", isNumber: true },
    ];
    expect(formatTable({ title: "Pages", columns, rows: [["ours", "40"]], notes: ["slow"], values: 0 })).toBe(
      "## Pages\n\n| page | kB |\n| --- | ---: |\n| ours | 40 |\n\n- slow\n",
    );
  });

  it("says of a part that was left out only why", () => {
    expect(formatFound(leftOutSection("Pages", "no network"))).toBe("## Pages\n\n- Left out: no network\n");
  });
});

describe("chooseParts()", () => {
  const parts = benchParts(true);

  it("keeps all parts without a name, and those of the names in their own order", () => {
    expect(chooseParts(parts, [])).toEqual(parts);
    expect(chooseParts(parts, ["page", "audit"]).map(({ name }) => name)).toEqual(["audit", "audit", "page"]);
  });

  it("refuses a name that no part has, listing those there are", () => {
    expect(() => chooseParts(parts, ["pages"])).toThrow(
      /"pages": expected reading, audit, exports, site, page, compare, lighthouse/,
    );
  });
});

describe("findOrTell()", () => {
  it("gives the browser that is named, and a plain word where there is none", async () => {
    expect(await findOrTell({ CHROME_PATH: process.execPath })).toEqual({ path: process.execPath, env: {} });
    expect(await findOrTell({ CHROME_PATH: "/no/such/browser" })).toBe(
      "Cannot find CHROME_PATH /no/such/browser",
    );
  });
});
