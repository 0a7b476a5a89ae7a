/** Names of series, and the latest figure of one. */
import { describe, expect, it } from "vitest";
import { latestCell } from "../../src/views/latest-cell.ts";
import { groupAndPlace, seriesName } from "../../src/views/series-name.ts";
import { area, type ObservationPart, observation } from "../series/small-dataset.ts";
import { smallPage } from "./small-page.ts";

const registries = {
  breakdowns: [{ id: "women", labelZh: "女性", labelEn: "women" }],
  areas: [area("CN", { level: "national", parent: "", labelZh: "全国", labelEn: "China" })],
};
const women = { indicator: "members", breakdown: "women", area: "CN" };
const total = { indicator: "members", breakdown: "", area: "CN" };

describe("seriesName() and groupAndPlace()", () => {
  it("name group and place in the order of each language", () => {
    const { page: en } = smallPage([observation()], registries, "en");
    const { page: zh } = smallPage([observation()], registries, "zh");
    expect([seriesName(women, en), seriesName(women, zh)]).toEqual([
      "Party members, women, China",
      "全国党员（女性）",
    ]);
    expect([seriesName(total, en), seriesName(total, zh)]).toEqual(["Party members, China", "全国党员"]);
    expect([groupAndPlace(women, en), groupAndPlace(women, zh)]).toEqual(["Women, China", "全国·女性"]);
    expect([groupAndPlace(total, en), groupAndPlace(total, zh)]).toEqual(["China", "全国"]);
  });

  it("refuse ids that are in no registry", () => {
    const { page } = smallPage([observation()], registries);
    expect(() => seriesName({ ...women, breakdown: "men" }, page)).toThrow(RangeError);
    expect(() => groupAndPlace({ ...women, area: "CN-99" }, page)).toThrow(RangeError);
  });
});

describe("latestCell()", () => {
  const latestOf = (...parts: ObservationPart[]): string =>
    latestCell(smallPage(parts.map((part) => observation(part))).series[0]!).period.text;

  it("takes the figure that ends last, and the longer period where two end together", () => {
    expect(latestOf({ period: "2022" }, { period: "2023" }, { period: "2021" })).toBe("2023");
    expect(latestOf({ period: "2023-H2" }, { period: "2023" })).toBe("2023");
    expect(latestOf({ period: "2022" }, { period: "2023-03" })).toBe("2023-03");
    expect(latestOf({ period: "2023" }, { period: "2022/.." }, { period: "" })).toBe("2023");
  });

  it("passes over withheld figures and misprints while there is another", () => {
    expect(latestOf({ period: "2022" }, { period: "2023", status: "Q" })).toBe("2022");
    expect(latestOf({ period: "2022" }, { period: "2023", status: "U" })).toBe("2022");
    expect(latestOf({ period: "2022", status: "Q" }, { period: "2023", status: "Q" })).toBe("2023");
  });

  it("has none for a series without cells", () => {
    const [series] = smallPage([observation()]).series;
    expect(() => latestCell({ ...series!, cells: [] })).toThrow(RangeError);
  });
});
