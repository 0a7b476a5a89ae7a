/** Draws a grid of coverage: groups and places down, years across, what is told as a shape. */
import { type ChartSize, isNarrow } from "../charts/chart-size.ts";
import { chooseTickLabels } from "../charts/choose-ticks.ts";
import {
  baselineAround,
  baselineBelow,
  boxOf,
  type Label,
  linesHeight,
  linesWidth,
  renderLabels,
} from "../charts/label.ts";
import { colourOf } from "../charts/palette.ts";
import type { CoverageGridChartView, GridState } from "../charts/plot-views.ts";
import { TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg, path } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { wrapText } from "../charts/wrap-text.ts";
import { placeLegend } from "./place-legend.ts";

const WIDEST_PITCH_PX = 24;
const LEAST_PITCH_PX = 9;
const WIDEST_RADIUS_PX = 4;
const NAME_GAP_PX = 8;
const COLUMN_GAP_PX = 8;
const ROW_GAP_PX = 4;
const ROW_PX = 12;

/** What is drawn of the cells: round spots, then what covers their middles, then halves and bars upon that. */
interface Shapes {
  spots: string;
  hollows: string;
  halves: string;
  bars: string;
}

/**
 * Gives the shapes of cells, which differ without colour: a disc, one of which a half is full, a ring with a bar. A spot is a
 * line without length and with round ends: a third of the bytes of a circle.
 */
function shapesOf(cells: readonly { state: GridState; xPx: number; yPx: number }[], r: number): Shapes {
  const shapes: Shapes = { spots: "", hollows: "", halves: "", bars: "" };
  for (const { state, xPx, yPx } of cells) {
    const spot = `M${xPx},${yPx}h0`;
    shapes.spots += spot;
    if (state !== "printed") shapes.hollows += spot;
    if (state === "bounded") shapes.halves += `M${xPx},${yPx - r}a${r},${r} 0 0 0 0,${2 * r}z`;
    if (state === "withheld") shapes.bars += `M${xPx - r * 0.75},${yPx + r * 0.75}l${r * 1.5},${-r * 1.5}`;
  }
  return shapes;
}

function drawShapes({ spots, hollows, halves, bars }: Shapes, r: number): string {
  const stroke = colourOf("c5");
  const round = (d: string, colour: string, widthPx: number): string =>
    path(d, { stroke: colour, "stroke-width": widthPx, "stroke-linecap": "round" });
  return (
    round(spots, stroke, 2 * r) +
    round(hollows, colourOf("ground"), 2 * r - 2) +
    path(halves, { fill: stroke }) +
    path(bars, { stroke })
  );
}

/** A faint line leads the eye along a row, also where nothing is printed. */
const drawGuides = (d: string): string => path(d, { stroke: colourOf("grid") });

/** Gives the grid as SVG text. Its height follows from the number of rows; a height asked for is not heeded. */
export function coverageGridChart(view: CoverageGridChartView, size: ChartSize): string {
  const { widthPx } = size;
  const years = view.columns.filter(({ isYear }) => isYear);
  const others = view.columns.filter(({ isYear }) => !isYear);
  const othersPx = others.reduce((sum, { label }) => sum + textWidth(label, TICK_PX) + COLUMN_GAP_PX, 0);
  const wrapNames = (mostPx: number): string[][] =>
    view.rows.map(({ label }) => wrapText(label, mostPx, TICK_PX, { maxLines: 2 }));
  const beside = wrapNames(widthPx * 0.4);
  const besidePx = Math.max(0, ...beside.map((lines) => linesWidth(lines, TICK_PX))) + NAME_GAP_PX;
  // Where names would leave the years too little room they stand above their rows.
  const isAbove = isNarrow(size) && widthPx - besidePx - othersPx < LEAST_PITCH_PX * years.length;
  const names = isAbove ? wrapNames(widthPx) : beside;
  const leftPx = isAbove ? 2 : besidePx;
  const pitchPx = Math.min(WIDEST_PITCH_PX, (widthPx - leftPx - othersPx) / Math.max(1, years.length));
  const radiusPx = Math.max(1.75, Math.min(WIDEST_RADIUS_PX, pitchPx / 2 - 1));
  let alongPx = leftPx;
  const columnsPx = view.columns.map(({ label, isYear }) => {
    const ownPx = isYear ? pitchPx : textWidth(label, TICK_PX);
    alongPx += isYear ? ownPx : ownPx + COLUMN_GAP_PX;
    return alongPx - ownPx / 2;
  });
  const headLabels: Label[] = chooseTickLabels(
    years.map(({ label }, at) => ({ at, label })),
    (at) => leftPx + (at + 0.5) * pitchPx,
    {
      leftPx: Math.max(0, leftPx - NAME_GAP_PX / 2),
      rightPx: Math.min(widthPx, leftPx + years.length * pitchPx + COLUMN_GAP_PX / 2),
      yPx: baselineBelow(0, TICK_PX),
    },
  );
  for (const [index, { label, isYear }] of view.columns.entries())
    if (!isYear)
      headLabels.push({
        lines: [label],
        xPx: columnsPx[index]!,
        yPx: baselineBelow(0, TICK_PX),
        anchor: "middle",
        sizePx: TICK_PX,
        quiet: true,
      });
  const headPx = Math.max(...headLabels.map((label) => boxOf(label).bottom)) + 6;
  let [guides, top] = ["", headPx];
  const placed: { id: string; state: GridState; xPx: number; yPx: number }[] = [];
  const rowLabels = view.rows.map(({ cells }, row): Label => {
    const namePx = linesHeight(names[row]!.length, TICK_PX);
    const middlePx = Math.round(isAbove ? top + namePx + ROW_PX / 2 : top + namePx / 2);
    for (const [column, cell] of cells.entries())
      if (cell) placed.push({ ...cell, xPx: Math.round(columnsPx[column]! * 2) / 2, yPx: middlePx });
    guides += `M${leftPx},${middlePx}H${alongPx}`;
    const yPx = isAbove ? baselineBelow(top, TICK_PX) : baselineAround(middlePx, names[row]!.length, TICK_PX);
    top += namePx + (isAbove ? ROW_PX : 0) + ROW_GAP_PX;
    return {
      lines: names[row]!,
      xPx: isAbove ? 0 : besidePx - NAME_GAP_PX,
      yPx,
      anchor: isAbove ? "start" : "end",
      sizePx: TICK_PX,
    };
  });
  const key = placeLegend(
    view.legend.map(({ state, label }) => ({
      swatchPx: 10,
      draw: (left, middle) => {
        if (state === null) return drawGuides(`M${left},${middle}h10`);
        return drawShapes(
          shapesOf([{ state, xPx: left + 5, yPx: middle }], WIDEST_RADIUS_PX),
          WIDEST_RADIUS_PX,
        );
      },
      label,
    })),
    0,
    top + 8,
    widthPx,
  );
  const body =
    drawGuides(guides) +
    drawShapes(shapesOf(placed, radiusPx), radiusPx) +
    key.body +
    renderLabels([...headLabels, ...rowLabels, ...key.labels]);
  return finishSvg(body, { ...view, widthPx, heightPx: Math.ceil(key.bottomPx + 2), places: placed });
}
