/** Ready choices of series. */
import { describe, expect, it } from "vitest";
import { NO_SERIES, pickSeries } from "../../src/browser/pick-series.ts";
import { DEFAULT_STATE, formatState, parseState } from "../../src/explore/chart-state.ts";

const KEYS = ["CN", "CN.women", "CN-43", "CN-43.women", "CN-44"];

describe("pickSeries()", () => {
  it("gives all places of the leading group, and all groups of the leading place", () => {
    expect(pickSeries("places", KEYS)).toEqual(["CN", "CN-43", "CN-44"]);
    expect(pickSeries("groups", KEYS)).toEqual(["CN", "CN.women"]);
    expect(pickSeries("places", ["CN.women", "CN", "CN-43.women"])).toEqual(["CN.women", "CN-43.women"]);
  });

  it("gives a choice of none that an address can hold", () => {
    const series = pickSeries("none", KEYS);
    expect(parseState(formatState({ ...DEFAULT_STATE, series })).series).toEqual([NO_SERIES]);
  });
});
