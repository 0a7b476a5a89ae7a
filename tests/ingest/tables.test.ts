/** The schemas of all tables: what each column refuses and accepts. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { readCell } from "../../src/ingest/cell-reader.ts";
import { TABLE_FORMS } from "../../src/ingest/data-paths.ts";
import { EXTRACT_COLUMNS, extractSchema, sourceOfExtract } from "../../src/ingest/tables/extract.ts";

const forms = [
  ...TABLE_FORMS.map(({ file, schema }) => ({ file, schema })),
  { file: "extract", schema: extractSchema },
];

// For each table: cells that are refused, with the code, and cells that are accepted, with the value.
const CELLS: Record<string, { wrong: [string, string, string][]; right: [string, string, unknown][] }> = {
  "registry/topics.csv": { wrong: [["id", "a b", "malformed-id"]], right: [["label_zh", "培训", "培训"]] },
  "registry/headlines.csv": {
    wrong: [
      ["indicators", "a  b", "malformed-list"],
      ["indicators", "a a", "malformed-list"],
    ],
    right: [
      ["indicators", "a b", ["a", "b"]],
      ["indicators", "", []],
    ],
  },
  "registry/indicators.csv": {
    wrong: [
      ["measure", "level", "unknown-code"],
      ["measure", "", "missing-value"],
      ["unit", "", "missing-value"],
    ],
    right: [
      ["measure", "flow", "flow"],
      ["definition_en", "", ""],
    ],
  },
  "registry/breakdowns.csv": {
    wrong: [["id", "a-", "malformed-id"]],
    right: [["id", "100k_to_500k_yuan", "100k_to_500k_yuan"]],
  },
  "registry/areas.csv": {
    wrong: [
      ["gbt2260", "43000", "malformed-area-code"],
      ["gbt2260", "４３００００", "malformed-area-code"],
      ["level", "city", "unknown-code"],
    ],
    right: [
      ["gbt2260", "430000", "430000"],
      ["parent", "", ""],
      ["level", "", ""],
    ],
  },
  "registry/units.csv": {
    wrong: [
      ["kind", "money ", "surrounding-space"],
      ["words_en", "per  cent", "malformed-list"],
    ],
    right: [
      ["words_en", "percent per_cent", ["percent", "per cent"]],
      ["classifiers_zh", "% 百分之", ["%", "百分之"]],
    ],
  },
  "registry/sources.csv": {
    wrong: [
      ["published", "2024-13", "malformed-date"],
      ["published", "2024-Q1", "malformed-date"],
      ["period_covered", "2024/2023", "malformed-period"],
      ["url", "ftp://example.org", "malformed-url"],
      ["url", "javascript:alert(1)", "malformed-url"],
      ["url", "https://exa mple.org", "malformed-url"],
      ["sha256", "a".repeat(63), "malformed-sha256"],
      ["sha256", "A".repeat(64), "malformed-sha256"],
      ["reprint", "no", "unknown-code"],
      ["kind", "blog", "unknown-code"],
    ],
    right: [
      ["published", "2024-06", "2024-06"],
      ["published", "", ""],
      ["url", "https://www.gov.cn/a?b=1#c", "https://www.gov.cn/a?b=1#c"],
      ["sha256", "0f".repeat(32), "0f".repeat(32)],
      ["reprint", "yes", true],
      ["reprint", "", false],
      ["note_en", "one\ntwo", "one\ntwo"],
    ],
  },
  "registry/identities.csv": {
    wrong: [
      ["kind", "product", "unknown-code"],
      ["role", "", "missing-value"],
    ],
    right: [
      ["role", "term", "term"],
      ["role", "result", "result"],
    ],
  },
  "corrections.csv": {
    wrong: [
      ["figure_id", "", "missing-value"],
      ["before", "", "missing-value"],
      ["after", "", "missing-value"],
      ["date", "", "missing-value"],
      ["date", "2024-02", "malformed-date"],
      ["date", "2024-02-30", "malformed-date"],
      ["date", "２０２４-02-03", "malformed-date"],
      ["reason_zh", "", "missing-value"],
      ["reason_en", "", "missing-value"],
      ["expects", "", "missing-value"],
    ],
    right: [
      ["date", "2024-02-29", "2024-02-29"],
      ["expects", "2.6万余人次", "2.6万余人次"],
    ],
  },
  "exceptions.csv": {
    wrong: [
      ["reason", "", "missing-value"],
      ["place", "", "missing-value"],
    ],
    right: [["place", "extracts/a.csv", "extracts/a.csv"]],
  },
  extract: {
    wrong: [
      ["locator", "", "missing-value"],
      ["as_printed", "", "missing-value"],
      ["period", "2023年", "malformed-period"],
      ["period", "2019/2023-05", "malformed-period"],
      ["status", "A", "unknown-code"],
      ["series_break", "X", "unknown-code"],
      ["transformation", "growth", "unknown-code"],
      ["unit_printed", "two\nlines", "control-character"],
    ],
    right: [
      ["status", "", "A"],
      ["status", "Q", "Q"],
      ["period", "", ""],
      ["note_zh", "第一行\n第二行", "第一行\n第二行"],
      ["as_printed", "-0.5%", "-0.5%"],
    ],
  },
};

describe.each(forms)("the schema of $file", ({ file, schema }) => {
  const shape: Record<string, z.ZodType<unknown, string>> = schema.shape;

  it("rejects an empty row", () => {
    expect(schema.safeParse({}).success).toBe(false);
    const emptyCells = Object.fromEntries(Object.keys(shape).map((column) => [column, ""]));
    expect(schema.safeParse(emptyCells).success).toBe(false);
  });

  it("refuses wrong cells with their codes", () => {
    for (const [column, text, code] of CELLS[file]!.wrong) {
      const reading = readCell(shape[column]!, text);
      expect([column, text, reading.ok ? "accepted" : reading.faults[0]?.code]).toEqual([column, text, code]);
    }
  });

  it("accepts right cells and gives their values", () => {
    for (const [column, text, value] of CELLS[file]!.right) {
      expect([column, text, readCell(shape[column]!, text)]).toEqual([column, text, { ok: true, value }]);
    }
  });

  it("refuses in every column what no cell may hold", () => {
    for (const column of Object.keys(shape)) {
      for (const text of ["=1+1", "@a", "\ta", "-x", " a", "a\u202eb", "a\u0000b", "a".repeat(5_001)]) {
        expect([column, readCell(shape[column]!, text).ok]).toEqual([column, false]);
      }
    }
  });
});

describe("readCell()", () => {
  it("throws a TypeError for a schema that complains without a code", async () => {
    const { z: zod } = await import("zod");
    expect(() => readCell(zod.string().min(3), "a")).toThrow(TypeError);
  });
});

describe("EXTRACT_COLUMNS", () => {
  it("are those of the data model, in order", () => {
    expect(EXTRACT_COLUMNS.join(",")).toBe(
      "locator,indicator,breakdown,transformation,base_period,area,period,as_printed,unit_printed,status,series_break,note_zh,note_en",
    );
  });
});

describe("sourceOfExtract()", () => {
  it.each([
    ["extracts/a-1.csv", "a-1"],
    ["extracts/deep/a.csv", undefined],
    ["registry/a.csv", undefined],
    ["extracts/a.CSV", undefined],
  ])("gives the source of %s", (path, source) => {
    expect(sourceOfExtract(path)).toBe(source);
  });
});
