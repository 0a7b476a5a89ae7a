/** Draws the example views in both languages and at all sizes, by the name of their snapshot. */
import { changeChart } from "../../src/charts/change-chart.ts";
import { chartGrid } from "../../src/charts/chart-grid.ts";
import { levelChart } from "../../src/charts/level-chart.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { rangesChart } from "../../src/plots/ranges-chart.ts";
import { rankingChart } from "../../src/plots/ranking-chart.ts";
import { sparkChart } from "../../src/plots/spark-chart.ts";
import {
  changeViews,
  gridViews,
  levelViews,
  rangesViews,
  rankingViews,
  sparkViews,
} from "./example-views.ts";

/** The widths that pages use: a column on a desk, and on a phone. Units: px. */
export const WIDE_PX = 720;
export const NARROW_PX = 350;

/** Gives functions that draw each example anew, by name: `members.zh.narrow`. */
export function exampleDrawings(): Map<string, (document: Document) => string> {
  const drawings = new Map<string, (document: Document) => string>();
  for (const language of LANGUAGES) {
    for (const [width, widthPx] of [
      ["wide", WIDE_PX],
      ["narrow", NARROW_PX],
    ] as const) {
      const add = (name: string, draw: (document: Document) => string): void => {
        drawings.set(`${name}.${language}.${width}`, draw);
      };
      for (const [name, view] of Object.entries(levelViews(language)))
        add(name, () => levelChart(view, { widthPx }));
      for (const [name, view] of Object.entries(changeViews(language)))
        add(name, () => changeChart(view, { widthPx }));
      for (const [name, views] of Object.entries(gridViews(language)))
        add(name, () => chartGrid(views, { widthPx }));
      for (const [name, view] of Object.entries(rankingViews(language)))
        add(name, (document) => rankingChart(view, { widthPx }, document));
    }
    for (const [name, view] of Object.entries(sparkViews(language)))
      drawings.set(`${name}.${language}`, (document) => sparkChart(view, { widthPx: 160 }, document));
    for (const [name, view] of Object.entries(rangesViews(language)))
      drawings.set(`${name}.${language}`, () => rangesChart(view, { widthPx: 210 }));
  }
  return drawings;
}
