/** Works out the frame of a plot: its box, its scales, and the texts of both axes. */
import { type ScaleLinear, scaleLinear } from "d3";
import { type ChartSize, isNarrow } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { chooseGridTicks, chooseTickLabels, widestTick } from "./choose-ticks.ts";
import { type Box, baselineAround, baselineBelow, keepBetween, type Label, linesHeight } from "./label.ts";
import { LABEL_PX, TICK_PX } from "./sizes-px.ts";
import { widenPeriods, widenValues } from "./widen.ts";
import { wrapText } from "./wrap-text.ts";

/** The frame of a plot: its box, its scales, and the texts around it. */
export interface Frame {
  plot: Box;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  gridAt: number[];
  labels: Label[];
  heightPx: number;
}

/** What of the surroundings a form wants room for. Units: px. */
export interface FrameWish {
  rightPx: number;
  /** Rows between head and plot, for the words of breaks. */
  aboveRowsPx: number;
  /** A row for the words of withheld figures, between axis and periods. */
  withheldPx: number;
  /** Room beneath the axis, for a key. */
  belowPx: number;
  plotHeightPx: number;
  /** How far the first and last period stand from the sides of the plot. */
  insetPx: number;
  /** How far the ends of the value axis stand from top and bottom of the plot. */
  insetYPx?: number;
}

/** Room between the axis and the texts beneath it: clear of the lowest number beside it. Units: px. */
export const AXIS_GAP_PX = 7;

/** Gives the frame of a plot with both axes: margins are as wide as the texts in them. */
export function buildFrame(view: Pick<LevelChartView, "x" | "y">, size: ChartSize, wish: FrameWish): Frame {
  const { widthPx } = size;
  const gridTicks = chooseGridTicks(view.y, wish.plotHeightPx, TICK_PX * 2.2);
  const tickWidth = widestTick(gridTicks, TICK_PX);
  // Where the numbers would take a quarter of the width they stand on their lines.
  const inside = tickWidth > widthPx * 0.22;
  const headLines = view.y.label === "" ? [] : wrapText(view.y.label, widthPx - 4, LABEL_PX);
  const headHeight = headLines.length === 0 ? 4 : linesHeight(headLines.length, LABEL_PX) + 6;
  const plot: Box = {
    left: inside ? 2 : Math.ceil(tickWidth) + 8,
    right: widthPx - wish.rightPx,
    top: headHeight + wish.aboveRowsPx + TICK_PX * 0.6 + (inside ? TICK_PX * 0.6 : 0),
    bottom: 0,
  };
  plot.bottom = plot.top + wish.plotHeightPx;
  const insetY = wish.insetYPx ?? 0;
  const y = scaleLinear(widenValues(view.y.domain), [plot.bottom - insetY, plot.top + insetY]);
  const x = scaleLinear(widenPeriods(view.x.domain), [plot.left + wish.insetPx, plot.right - wish.insetPx]);
  const tickTop = plot.bottom + AXIS_GAP_PX + wish.withheldPx;
  const periods = chooseTickLabels(view.x.ticks, x, {
    yPx: baselineBelow(tickTop, TICK_PX),
    sizePx: TICK_PX,
    leftPx: 0,
    rightPx: widthPx,
  });
  let bottom = Math.max(tickTop, ...periods.map((label) => label.yPx + TICK_PX * 0.3));
  const labels: Label[] = [
    ...periods,
    ...gridTicks.map(
      (tick): Label => ({
        lines: [tick.label],
        xPx: inside ? plot.left : plot.left - 6,
        yPx: inside ? y(tick.at) - 3 : baselineAround(y(tick.at), 1, TICK_PX),
        anchor: inside ? "start" : "end",
        sizePx: TICK_PX,
        quiet: true,
        halo: inside,
      }),
    ),
  ];
  if (headLines.length > 0)
    labels.push({
      lines: headLines,
      xPx: 0,
      yPx: baselineBelow(0, LABEL_PX),
      anchor: "start",
      sizePx: LABEL_PX,
    });
  if (view.x.label !== "") {
    const lines = wrapText(view.x.label, widthPx - 4, TICK_PX);
    const caption: Label = {
      lines,
      xPx: (plot.left + plot.right) / 2,
      yPx: baselineBelow(bottom + 3, TICK_PX),
      anchor: "middle",
      sizePx: TICK_PX,
      quiet: true,
    };
    labels.push(keepBetween(caption, 0, widthPx));
    bottom += 3 + linesHeight(lines.length, TICK_PX);
  }
  return {
    plot,
    x,
    y,
    gridAt: gridTicks.map((tick) => tick.at),
    labels,
    heightPx: Math.ceil(bottom + wish.belowPx + 2),
  };
}

/** Gives the height of the plot alone that suits a width, unless one is asked for. */
export function plotHeightFor(size: ChartSize): number {
  if (size.heightPx !== undefined) return Math.max(80, size.heightPx - 60);
  return isNarrow(size)
    ? Math.round(Math.min(240, size.widthPx * 0.6))
    : Math.round(Math.min(340, size.widthPx * 0.42));
}
