/** The hits of the compare page's search: indicators, and groups and places that they have, the best known first. */
import { expect, it } from "vitest";
import { findHits } from "../../src/explore/compare-hits.ts";
import type { CompareFacet, CompareIndicator } from "../../src/explore/compare-index.ts";
import { toSearchEntries } from "../../src/explore/compare-search.ts";

const indicator = (id: string, label: string, other: string, placed: number): CompareIndicator => ({
  ...{ id, label, other, sounds: "", topic: "", unitLabel: "", measure: "stock" },
  ...{ series: 1, figures: placed, placed },
});
const admitted = indicator("admitted", "Members admitted", "发展党员", 55);
const members = indicator("members", "Party members", "党员总数", 184);
const women = indicator("women", "Women leaders", "女干部", 900);
const facet = (kind: CompareFacet["kind"], label: string, other: string, sounds: string): CompareFacet => ({
  ...{ kind, id: label, label, other, sounds, indicators: [admitted, members] },
});
const index = {
  indicators: toSearchEntries([admitted, members, women]),
  facets: toSearchEntries([
    facet("group", "women", "女性", "nü xing"),
    facet("group", "party members trained", "受训党员", "shou xun dang yuan"),
    facet("place", "Zhejiang", "浙江", "zhe jiang"),
  ]),
};
const find = (text: string): string[] =>
  findHits(index, text).map((hit) => [hit.indicator.id, hit.facet?.label].filter(Boolean).join(" "));

it.each([
  ["members", ["members", "admitted"]],
  ["women", ["members women", "admitted women", "women"]],
  ["party mem", ["members", "admitted party members trained"]],
  ["party members women", ["members women"]],
  ["浙江", ["members Zhejiang", "admitted Zhejiang"]],
  ["zj", ["members Zhejiang", "admitted Zhejiang"]],
  ["zhejiang admitted", ["admitted Zhejiang"]],
  ["ejiang", []],
  ["", ["admitted", "members", "women"]],
])("finds by %s", (text, hits) => {
  expect(find(text)).toEqual(hits);
});
