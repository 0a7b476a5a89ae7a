/** Draws province-level units as tiles: shaded in steps of one hue, with their numbers; withheld ones hatched, missing ones dotted. */
import { type ChartSize, isNarrow } from "../charts/chart-size.ts";
import { baselineBelow, type Label, linesHeight, renderLabels } from "../charts/label.ts";
import { colourOf } from "../charts/palette.ts";
import type { TileMapChartView, TileView } from "../charts/plot-views.ts";
import { LABEL_PX, TICK_PX } from "../charts/sizes-px.ts";
import { element, finishSvg, path } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { wrapText } from "../charts/wrap-text.ts";
import { type LegendEntry, type PlacedLegend, placeLegend } from "./place-legend.ts";

/**
 * How strong each step is laid over the ground. The strongest leaves text in the page's colour at 4.5 : 1 on light and dark ground
 * and on the colours of a reader's own scheme, where the hue is that of text.
 */
const STEP_OPACITY = [0.06, 0.18, 0.3, 0.42] as const;

const GAP_PX = 3;
const WIDEST_PITCH_PX = 60;
const SWATCH_PX = 18;
const HATCH_PX = 7;

const square = (leftPx: number, topPx: number, sidePx: number): string =>
  `M${leftPx},${topPx}h${sidePx}v${sidePx}h${-sidePx}z`;

/** Gives parallel lines across a square, from its left and lower edge to its upper and right one. */
function hatch(leftPx: number, topPx: number, sidePx: number): string {
  let d = "";
  for (let along = HATCH_PX; along < 2 * sidePx; along += HATCH_PX) {
    const from = Math.min(along, sidePx);
    const rest = along - from;
    d += `M${leftPx + rest},${topPx + from}L${leftPx + from},${topPx + rest}`;
  }
  return d;
}

const fill = (d: string, step: number): string =>
  path(d, { fill: colourOf("c1"), "fill-opacity": STEP_OPACITY[step] });
const hatched = (d: string): string => path(d, { stroke: "currentColor", "stroke-opacity": 0.45 });
const outlined = (d: string): string =>
  path(d, { fill: "none", stroke: "currentColor", "stroke-opacity": 0.55 });
const dotted = (d: string): string =>
  path(d, { fill: "none", stroke: colourOf("quiet"), "stroke-dasharray": "1 3", "stroke-linecap": "round" });

/** A word with soft hyphens breaks there where it does not fit. */
function linesIn(word: string, widthPx: number): string[] {
  const whole = word.replaceAll("\u00ad", "");
  if (textWidth(whole, TICK_PX) <= widthPx) return [whole];
  const parts = word.split("\u00ad");
  return parts.map((part, index) => (index < parts.length - 1 ? `${part}-` : part));
}

function labelsOf(tile: TileView, leftPx: number, topPx: number, sidePx: number, withheld: string): Label[] {
  const isMissing = tile.kind === "missing";
  const lines = tile.kind === "withheld" ? linesIn(withheld, sidePx) : tile.lines;
  const middle = { xPx: leftPx + sidePx / 2, anchor: "middle" as const, sizePx: TICK_PX };
  const isHatched = tile.kind === "withheld";
  const heightPx = linesHeight(1, TICK_PX) + linesHeight(lines.length, TICK_PX);
  const top = topPx + (sidePx - heightPx) / 2;
  const name: Label = {
    ...middle,
    lines: [tile.label],
    yPx: baselineBelow(top, TICK_PX),
    bold: !isMissing,
    quiet: isMissing,
    halo: isHatched,
  };
  if (lines.length === 0) return [name];
  return [
    name,
    { ...middle, lines, yPx: baselineBelow(top + linesHeight(1, TICK_PX), TICK_PX), halo: isHatched },
  ];
}

/** Gives the key: the steps of shade, the signs before numbers, withheld and missing tiles. */
function buildEntries(view: TileMapChartView): LegendEntry[] {
  const side = SWATCH_PX - 4;
  const box = (left: number, middle: number): string => square(left, middle - side / 2, side);
  const has = (kind: TileView["kind"]): boolean => view.tiles.some((tile) => tile.kind === kind);
  const entries: LegendEntry[] = view.steps.map((label, step) => ({
    swatchPx: SWATCH_PX,
    draw: (left, middle) => fill(box(left, middle), step) + outlined(box(left, middle)),
    label,
  }));
  if (has("withheld"))
    entries.push({
      swatchPx: SWATCH_PX,
      draw: (left, middle) => hatched(hatch(left, middle - side / 2, side)) + outlined(box(left, middle)),
      label: view.withheldLabel.replaceAll("\u00ad", ""),
    });
  if (has("missing"))
    entries.push({
      swatchPx: SWATCH_PX,
      draw: (left, middle) => dotted(box(left, middle)),
      label: view.missingLabel,
    });
  return [...entries, ...view.signs.map((label) => ({ swatchPx: 0, draw: () => "", label }))];
}

/** Sets a column of text lines, for the head and the note of the key. */
function placeText(
  text: string,
  leftPx: number,
  topPx: number,
  rightPx: number,
  bold: boolean,
): PlacedLegend {
  const sizePx = bold ? LABEL_PX : TICK_PX;
  const lines = wrapText(text, rightPx - leftPx, sizePx, { bold });
  return {
    body: "",
    labels: [
      { lines, xPx: leftPx, yPx: baselineBelow(topPx, sizePx), anchor: "start", sizePx, bold, quiet: !bold },
    ],
    bottomPx: topPx + linesHeight(lines.length, sizePx),
  };
}

/** Gives the map as SVG text: the key stands beside it, in a narrow one beneath. A height asked for is not heeded. */
export function tileMapChart(view: TileMapChartView, size: ChartSize): string {
  const { widthPx } = size;
  const columns = Math.max(...view.tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...view.tiles.map(({ row }) => row)) + 1;
  const narrow = isNarrow(size);
  // Whole px: lean to write, and sharp on any screen.
  const pitchPx = Math.min(WIDEST_PITCH_PX, Math.floor((narrow ? widthPx : widthPx * 0.6) / columns));
  const sidePx = pitchPx - GAP_PX;
  const mapTopPx = narrow ? Math.ceil(placeText(view.head, 0, 0, widthPx, true).bottomPx) + 8 : 0;
  const placed = view.tiles.map((tile) => ({
    tile,
    leftPx: 1 + tile.column * pitchPx,
    topPx: mapTopPx + 1 + tile.row * pitchPx,
  }));
  const shapes = (kind: (tile: TileView) => boolean, draw = square): string =>
    placed
      .filter(({ tile }) => kind(tile))
      .map(({ leftPx, topPx }) => draw(leftPx, topPx, sidePx))
      .join("");
  const mapBottomPx = mapTopPx + rows * pitchPx;
  const leftPx = narrow ? 0 : columns * pitchPx + 32;
  const head = placeText(view.head, leftPx, 0, widthPx, true);
  const key = placeLegend(
    buildEntries(view),
    leftPx,
    narrow ? mapBottomPx + 10 : head.bottomPx + 10,
    narrow ? widthPx : Math.min(widthPx, leftPx + 320),
  );
  const note = placeText(
    view.note,
    leftPx,
    key.bottomPx + 10,
    narrow ? widthPx : Math.min(widthPx, leftPx + 320),
    false,
  );
  const texts = placed.flatMap(({ tile, leftPx: left, topPx: top }) =>
    labelsOf(tile, left, top, sidePx, view.withheldLabel),
  );
  const body =
    view.steps
      .map((_, step) =>
        fill(
          shapes((tile) => tile.step === step),
          step,
        ),
      )
      .join("") +
    hatched(shapes(({ kind }) => kind === "withheld", hatch)) +
    outlined(shapes(({ kind }) => kind !== "missing")) +
    dotted(shapes(({ kind }) => kind === "missing")) +
    element("g", {}, key.body) +
    renderLabels([...texts, ...head.labels, ...key.labels, ...note.labels]);
  const places = placed.map(({ tile, leftPx: left, topPx: top }) => ({
    id: tile.id,
    xPx: left + sidePx / 2,
    yPx: top + sidePx / 2,
  }));
  const heightPx = Math.ceil(Math.max(mapBottomPx, note.bottomPx) + 2);
  return finishSvg(body, { ...view, widthPx, heightPx, places });
}
