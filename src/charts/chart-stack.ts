/** Draws charts that stand one above the other so that their years do too. */
import { changeChart } from "./change-chart.ts";
import type { ChartSize } from "./chart-size.ts";
import type { ChangeChartView, LevelChartView } from "./chart-views.ts";
import { drawLevel } from "./draw-level.ts";
import { buildFrame } from "./frame.ts";
import { levelChart } from "./level-chart.ts";

type StackedView = LevelChartView | ChangeChartView;

/** Gives the views with one axis of years that holds the years of all. */
function shareYears(views: readonly StackedView[]): StackedView[] {
  const ends = views.flatMap(({ x }) => x.domain);
  const domain: [number, number] = [Math.min(...ends), Math.max(...ends)];
  const ticks = new Map(views.flatMap(({ x }) => x.ticks.map((tick) => [tick.at, tick] as const)));
  const x = { domain, ticks: [...ticks.values()].sort((a, b) => a.at - b.at) };
  return views.map((view) => ({ ...view, x: { ...view.x, ...x } }));
}

/**
 * Gives the pictures as SVG text, one to each view, in their order: all with the same axis of years between the same margins,
 * which are as wide as the widest texts beside one of the plots.
 */
export function chartStack(views: readonly StackedView[], size: ChartSize): string[] {
  const draw = (view: StackedView, own: ChartSize): string =>
    view.form === "level" ? levelChart(view, own) : changeChart(view, own);
  if (views.length < 2) return views.map((view) => draw(view, size));
  const shared = shareYears(views);
  const plots = shared.map((view) =>
    view.form === "level"
      ? drawLevel(view, size).plot
      : buildFrame(view, size, { plotHeightPx: 100, insetPx: 0 }).plot,
  );
  const margins = {
    leftPx: Math.max(...plots.map(({ left }) => left)),
    rightPx: size.widthPx - Math.min(...plots.map(({ right }) => right)),
  };
  return shared.map((view) => draw(view, { ...size, ...margins }));
}
