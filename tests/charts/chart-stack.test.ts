/** Charts in one stack: their years stand above each other. */
import { expect, it } from "vitest";
import { chartStack } from "../../src/charts/chart-stack.ts";
import type { LevelChartView } from "../../src/charts/chart-views.ts";

const view = (key: string, top: number, label: string): LevelChartView => ({
  ...{
    form: "level",
    key,
    language: "en",
    text: { title: key, finding: key },
    breaks: [],
    withheldLabel: "",
  },
  x: { domain: [2020, 2022], ticks: [2020, 2021, 2022].map((at) => ({ at, label: String(at) })), label: "" },
  y: { domain: [0, top], ticks: [0, top].map((at) => ({ at, label: String(at) })), label: "" },
  series: ["a", label].map((name, colour) => ({
    label: label && name,
    ...{ colour, leading: colour === 0 },
    marks: [2020, 2021, 2022].map((at) => ({
      ...{ id: `${key}${colour}${at}`, at, kind: "exact", value: top / (2 + colour), low: null, high: null },
      ...{ printed: "", period: "", joined: true },
    })),
  })),
});
const placesOf = (svg: string): string[] =>
  [...(/data-places="([^"]*)"/.exec(svg)?.[1] ?? "").matchAll(/:(\d+),/g)].map(([, x]) => x!);

it.each([344, 900])("shares the margins at %i px, though numbers and names differ in width", (widthPx) => {
  const views = [view("a", 9, ""), view("b", 123_456_789, "a much longer name")];
  const [first, second] = chartStack(views, { widthPx }).map(placesOf);
  expect(first).toEqual(second);
  expect(first!.length).toBe(6);
  // Alone they would differ.
  const alone = views.map((one) => placesOf(chartStack([one], { widthPx })[0]!));
  expect(alone[0]).not.toEqual(alone[1]);
});
