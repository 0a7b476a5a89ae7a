/** Works out the frame of a plot: its box, its scales, and the texts of both axes. */
import { type ChartSize, isNarrow } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { chooseGridTicks, chooseTickLabels } from "./choose-ticks.ts";
import {
  type Box,
  baselineBelow,
  keepBetween,
  type Label,
  linesHeight,
  linesWidth,
  setLabel,
} from "./label.ts";
import { type LinearScale, linearScale } from "./linear-scale.ts";
import { colourOf } from "./palette.ts";
import { LABEL_PX, TICK_PX } from "./sizes-px.ts";
import { path } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** The frame of a plot: its box, its scales, and the texts around it. */
export interface Frame {
  plot: Box;
  x: LinearScale;
  y: LinearScale;
  /** The lines of the value axis, and the line to read from, as SVG text. */
  grid: string;
  labels: Label[];
  heightPx: number;
}

/** What of an axis chart a frame is built of. */
type Axes = Pick<LevelChartView, "x" | "y" | "isLog" | "base">;

/** What of the surroundings a form wants room for. Units: px. */
export interface FrameWish {
  plotHeightPx: number;
  /** How far the first and last period stand from the sides of the plot. */
  insetPx: number;
  /** How far the ends of the value axis stand from top and bottom of the plot. */
  insetYPx?: number;
  /** Room beside the plot. */
  rightPx?: number;
  /** Rows between head and plot, for the words of breaks. */
  abovePx?: number;
  /** A row for the words of withheld figures, between axis and periods. */
  withheldPx?: number;
}

/** Room between the axis and the texts beneath it: clear of the lowest number beside it. Units: px. */
export const AXIS_GAP_PX = 7;

/** Gives the frame of a plot with both axes: margins are as wide as the texts in them. */
export function buildFrame(view: Axes, size: ChartSize, wish: FrameWish): Frame {
  const { widthPx } = size;
  const { plotHeightPx, insetPx, insetYPx = 0, rightPx = 1, abovePx = 0, withheldPx = 0 } = wish;
  const { base = 0, isLog = false } = view;
  const { domain } = view.y;
  const scaleY = (bottomPx: number): LinearScale =>
    linearScale(domain, [bottomPx - insetYPx, bottomPx - plotHeightPx + insetYPx], isLog);
  const ticks = chooseGridTicks(view.y.ticks, scaleY(0), TICK_PX * 2.2, base);
  const tickWidth = linesWidth(
    ticks.map(({ label }) => label),
    TICK_PX,
  );
  // Where the numbers would take a quarter of the width, or a third of a panel, they stand on their lines.
  const inside = tickWidth > Math.max(Math.min(80, widthPx * 0.34), widthPx * 0.22);
  const head = wrapText(view.y.label, widthPx - 4, LABEL_PX);
  const headHeight = view.y.label === "" ? 4 : linesHeight(head.length, LABEL_PX) + 6;
  const top = headHeight + abovePx + TICK_PX * (inside ? 1.2 : 0.6);
  const plot = {
    left: Math.max(inside ? 2 : Math.ceil(tickWidth) + 8, size.leftPx ?? 0),
    right: widthPx - Math.max(rightPx, size.rightPx ?? 0),
    top,
    bottom: top + plotHeightPx,
  };
  const y = scaleY(plot.bottom);
  const x = linearScale(view.x.domain, [plot.left + insetPx, plot.right - insetPx]);
  // The line to read from is the base where the plot has it, else the foot of the plot.
  const basePx = domain[0] <= base && base <= domain[1] ? y(base) : plot.bottom;
  const across = (px: number): string => `M${plot.left},${px}H${plot.right}`;
  const tickTop = plot.bottom + AXIS_GAP_PX + withheldPx;
  const periods = chooseTickLabels(view.x.ticks, x, {
    yPx: baselineBelow(tickTop, TICK_PX),
    leftPx: 0,
    rightPx: widthPx,
  });
  let bottom = Math.max(tickTop, ...periods.map(({ yPx }) => yPx + TICK_PX * 0.3));
  const labels = [
    ...periods,
    ...ticks.map(({ at, label }) =>
      setLabel([label], TICK_PX, plot.left - (inside ? 0 : 6), y(at) - TICK_PX * (inside ? 1.17 : 0.56), {
        anchor: inside ? "start" : "end",
        quiet: true,
        halo: inside,
      }),
    ),
  ];
  // Two px lower than the edge: a Chinese line with Latin signs in it rises above its own height.
  if (view.y.label !== "") labels.push(setLabel(head, LABEL_PX, 0, 2));
  if (view.x.label !== "") {
    const lines = wrapText(view.x.label, widthPx - 4, TICK_PX);
    const middle = (plot.left + plot.right) / 2;
    const caption = setLabel(lines, TICK_PX, middle, bottom + 3, { anchor: "middle", quiet: true });
    labels.push(keepBetween(caption, 0, widthPx));
    bottom += 3 + linesHeight(lines.length, TICK_PX);
  }
  const grid =
    path(ticks.map(({ at }) => across(y(at))).join(""), { stroke: colourOf("grid") }) +
    path(across(basePx), { stroke: "currentColor", "stroke-opacity": 0.6 });
  return { plot, x, y, grid, labels, heightPx: bottom + 2 };
}

/** Gives the height of the plot alone that suits a width, unless one is asked for. */
export function plotHeightFor(size: ChartSize): number {
  if (size.heightPx !== undefined) return Math.max(80, size.heightPx - 60);
  return Math.round(isNarrow(size) ? Math.min(240, size.widthPx * 0.6) : Math.min(340, size.widthPx * 0.42));
}
