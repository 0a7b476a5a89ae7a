/** What a reader chose, in an address and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHART_VIEWS,
  type ChartState,
  DEFAULT_STATE,
  formatState,
  parseState,
} from "../../src/explore/chart-state.ts";

const key = fc.stringMatching(/^[\w.:-]{1,12}$/);
const year = fc.option(fc.integer({ min: 1000, max: 9999 }));

const state: fc.Arbitrary<ChartState> = fc
  .record({
    view: fc.constantFrom(...CHART_VIEWS),
    series: fc.uniqueArray(key, { maxLength: 5 }),
    years: fc.tuple(year, year).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b])),
    focus: fc.option(key, { nil: "" }),
    layout: fc.constantFrom<ChartState["layout"]>("auto", "together", "apart"),
    isLog: fc.boolean(),
  })
  .map(({ years: [from = null, to = null], ...rest }) => ({ ...rest, from, to }));

describe("formatState() and parseState()", () => {
  it("give back what was chosen, from a query that needs no escape", () => {
    fc.assert(
      fc.property(state, fc.constantFrom("", "?"), (chosen, mark) => {
        const query = formatState(chosen);
        expect(query).toMatch(/^[\w.:,=&-]*$/);
        expect(parseState(mark + query)).toEqual(chosen);
      }),
    );
  });

  it("read any query at all, and give a state that its own address gives back", () => {
    const part = fc
      .tuple(fc.constantFrom("v", "s", "y", "f", "m", "log", "x"), fc.string())
      .map((two) => two.join("="));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join("&")),
        ),
        (query) => {
          const chosen = parseState(query);
          expect(parseState(formatState(chosen))).toEqual(chosen);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("write what the methods page says", () => {
    const full: ChartState = {
      view: "growth",
      series: ["CN", "CN-43.women"],
      ...{ from: 2010, to: 2023, focus: "CN.women", layout: "apart", isLog: true },
    };
    expect(formatState(full)).toBe("v=growth&s=CN,CN-43.women&y=2010-2023&f=CN.women&m=1&log=1");
    expect(formatState(DEFAULT_STATE)).toBe("");
  });

  it.each<[string, Partial<ChartState>]>([
    ["", {}],
    ["v=pie&y=abc&m=7&log=yes&utm_source=x", {}],
    ["%", {}],
    ["s=%E0%A4%A&f=%zz", {}],
    ["y=2010-", { from: 2010 }],
    ["y=-2010", { to: 2010 }],
    ["y=2010", { from: 2010, to: 2010 }],
    ["y=2023-2010", { from: 2010, to: 2023 }],
    ["y=2010-2023-2024", {}],
    ["s=CN%2CCN-43%2CCN", { series: ["CN", "CN-43"] }],
    ["s=,,<b>,CN", { series: ["CN"] }],
    ["m=0", { layout: "together" }],
  ])("read %j", (query, part) => {
    expect(parseState(query)).toEqual({ ...DEFAULT_STATE, ...part });
  });
});
