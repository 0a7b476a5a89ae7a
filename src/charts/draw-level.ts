/** Draws the inside of a chart of figures over time, for a picture of its own or a panel of one. */
import { placeBreakWords, ROW_PX } from "./break-words.ts";
import type { ChartSize } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { placeDisputeSigns } from "./dispute-signs.ts";
import { placeOf, renderDots, renderIntervals, toDots } from "./figure-marks.ts";
import { AXIS_GAP_PX, buildFrame, plotHeightFor } from "./frame.ts";
import { type Box, boxOf, renderLabels } from "./label.ts";
import { buildEndNames, END_GAP_PX, heightOf, placeLineEnds } from "./line-ends.ts";
import { buildKey } from "./line-key.ts";
import { placePrints } from "./place-prints.ts";
import { type PlacedSeries, placeSeries, seriesBoxes } from "./place-series.ts";
import { MOST_LABELLED_SERIES } from "./series-style.ts";
import { type StyledSeries, styleSeries } from "./style-series.ts";
import { type MarkPlace, path } from "./svg.ts";
import { placeWithheldWords } from "./withheld-words.ts";

/** What is in a picture, without its root. */
export interface Drawing {
  body: string;
  heightPx: number;
  places: MarkPlace[];
  /** Sides of the plot. Units: px. */
  plot: Pick<Box, "left" | "right">;
}

/** Up to so many figures of a series bear their prints. */
const MOST_PRINTS = 8;

/** Space between the sides of the plot and the first and last period. Units: px. */
const INSET_PX = 10;

const HEADROOM_PX = 8;

/** Nearer to each other than this, dots of full size hide that no line joins them. Units: px. */
const NEAR_PX = 10;

/** How large dots are then. */
const SMALL_DOT = 0.6;

/** Says whether neighbours in a series stand so near that their dots would touch. */
function areCrowded(placed: readonly PlacedSeries[]): boolean {
  return placed.some(({ style, intervals }) => {
    const places = intervals.flatMap((interval) => (interval && !style.quiet ? interval.alongPx : []));
    return places.some((place, index) => index > 0 && isNear(place - places[index - 1]!));
  });
}

const isNear = (gapPx: number): boolean => gapPx > 0.5 && gapPx < NEAR_PX;

/** Says whether a view has figures that are withheld. */
export function hasWithheld({ series }: LevelChartView): boolean {
  return series.some(({ marks }) => marks.some(({ kind }) => kind === "withheld"));
}

/** Gives the drawing; see `levelChart()`. There is a row for the words of withheld figures where it has some, or is told. */
export function drawLevel(view: LevelChartView, size: ChartSize, hasRow = hasWithheld(view)): Drawing {
  const styled = styleSeries(view.series);
  const labelled = styled.filter(({ series }) => series.label !== "");
  const { named, names } = buildEndNames(labelled, size, plotHeightFor(size));
  const isBeside = names.length > 0;
  const withheldAt = [
    ...new Set(
      view.series.flatMap(({ marks }) => marks.flatMap(({ kind, at }) => (kind === "withheld" ? at : []))),
    ),
  ];
  const wish = {
    plotHeightPx: Math.max(plotHeightFor(size), heightOf(names)),
    insetPx: INSET_PX,
    rightPx: isBeside ? Math.ceil(Math.max(...names.map(({ widthPx }) => widthPx))) + END_GAP_PX + 1 : 1,
    withheldPx: hasRow ? ROW_PX : 0,
  };
  // The frame is laid out twice: the words of breaks need its scale before their own room is known.
  const draft = buildFrame(view, size, wish);
  const wordsPx = placeBreakWords(view.breaks, draft.x, 0, draft.plot).heightPx;
  // The row above the plot holds a print, but not the gap to its mark as well.
  const headroomPx = findOwn(styled) ? HEADROOM_PX : 0;
  const frame = buildFrame(view, size, { ...wish, abovePx: wordsPx + headroomPx });
  const { plot, x } = frame;
  const placed = placeSeries(styled, frame);
  const dotScale = areCrowded(placed) ? SMALL_DOT : 1;
  const words = placeBreakWords(view.breaks, x, plot.top - headroomPx - 6, plot);
  const isAmong = (list: readonly StyledSeries[], own: PlacedSeries): boolean =>
    list.some(({ series }) => series === own.series);
  const ends = placeLineEnds(
    placed.filter((own) => isAmong(named, own)),
    names,
    plot,
  );
  // Several grey lines cannot be told apart by a key.
  const mayKeyQuiet = labelled.filter(({ style }) => style.quiet).length === 1;
  const keyed = placed.filter((own) => isAmong(labelled, own) && (mayKeyQuiet || !own.style.quiet));
  const key = buildKey(isBeside ? [] : keyed, size.widthPx, frame.heightPx + 8);
  const texts = [
    ...frame.labels,
    ...words.labels,
    ...placeWithheldWords(withheldAt.map(x), view.withheldLabel, plot.bottom + AXIS_GAP_PX, size.widthPx),
    ...ends.labels,
    ...key.labels,
  ];
  const own = findOwn(placed);
  // Where lines are many no print has to keep clear of them.
  const boxes = [...(own ? placed.flatMap(seriesBoxes) : []), ...texts.map(boxOf)];
  const ruleBoxes = words.rules.map(({ xPx, topPx }) => ({
    left: xPx - 1,
    right: xPx + 1,
    top: topPx,
    bottom: plot.bottom,
  }));
  const around = {
    taken: [[...boxes, ...ruleBoxes], boxes],
    room: {
      left: plot.left,
      right: isBeside ? plot.right + END_GAP_PX - 4 : size.widthPx,
      top: Math.max(0, plot.top - ROW_PX - headroomPx),
      bottom: plot.bottom - 1,
    },
  };
  const isLastSaid = names.some(({ hasPrint }, index) => hasPrint && named[index]!.leading);
  // A sign would rather cross a line than be missing; on another text it never stands.
  const signs = placeDisputeSigns(placed, { ...around, taken: [...around.taken, texts.map(boxOf)] });
  const prints = own ? placePrints(own, choosePrints(own, placed.length === 1, isLastSaid), around) : [];
  texts.push(...signs, ...prints);
  const rules = words.rules.map(({ xPx, topPx }) => `M${xPx},${topPx}V${plot.bottom}`);
  const ticks = withheldAt.map((at) => `M${x(at)},${plot.bottom - 6}v10`);
  // Series of the background are drawn first, the leading one last, on top.
  const rank = ({ style, leading }: PlacedSeries): number => Number(leading) - Number(style.quiet);
  const body =
    frame.grid +
    path(rules.join(""), { stroke: "currentColor", "stroke-opacity": 0.55, "stroke-width": 0.75 }) +
    ends.leaders +
    [...placed]
      .sort((a, b) => rank(a) - rank(b))
      .map((one) => renderSeries(one, dotScale))
      .join("") +
    path(ticks.join(""), { stroke: "currentColor", "stroke-width": 1.5 }) +
    key.swatches +
    renderLabels(texts);
  const places = placed.flatMap(({ series, intervals }) =>
    series.marks.flatMap(({ id, at, kind }, index): MarkPlace[] => {
      const interval = intervals[index];
      if (!interval && kind !== "withheld") return [];
      return [{ id, xPx: x(at), yPx: interval ? placeOf(interval) : plot.bottom }];
    }),
  );
  return {
    body,
    heightPx: Math.max(frame.heightPx, key.labels.length && key.bottomPx + 2),
    places,
    plot,
  };
}

/** Gives the series whose prints are drawn: the leading one where lines are few. */
function findOwn<Series extends StyledSeries>(all: readonly Series[]): Series | undefined {
  const isCrowded = all.filter(({ style }) => !style.quiet).length > MOST_LABELLED_SERIES;
  return isCrowded ? undefined : all.find(({ leading }) => leading);
}

/**
 * Gives which figures of a series bear their prints if there is room: its last and first, and where it is alone all when
 * they are few, else its highest and lowest.
 */
function choosePrints({ intervals }: PlacedSeries, isAlone: boolean, isLastSaid: boolean): number[] {
  const drawn = intervals.flatMap((interval, index) => (interval ? index : []));
  const byHeight = drawn
    .filter((index) => intervals[index]!.valuePx !== null)
    .sort((a, b) => intervals[a]!.valuePx! - intervals[b]!.valuePx!);
  const more = drawn.length > MOST_PRINTS ? [...byHeight.slice(0, 1), ...byHeight.slice(-1)] : drawn;
  const wanted = new Set([...drawn.slice(-1), ...drawn.slice(0, 1), ...(isAlone ? more : [])]);
  if (isLastSaid) wanted.delete(drawn.at(-1)!);
  return [...wanted];
}

/** A series with its bars and dots; one of the background as its line, with small bars where a figure stands alone. */
function renderSeries(
  { series, style, leading, corners, intervals }: PlacedSeries,
  dotScale: number,
): string {
  const { stroke, dash, quiet } = style;
  const line = path(corners.map(({ xPx, yPx, isStart }) => `${isStart ? "M" : "L"}${xPx},${yPx}`).join(""), {
    fill: "none",
    stroke,
    "stroke-width": quiet ? 1.25 : leading ? 2.25 : 1.75,
    "stroke-dasharray": dash,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  if (!quiet)
    return (
      line + renderIntervals(intervals, stroke) + renderDots(toDots(series.marks, intervals), style, dotScale)
    );
  const joined = new Set(corners.map(({ index }) => index));
  const alone = intervals.flatMap((interval, index) =>
    interval && !joined.has(index) ? `M${interval.alongPx - 3},${placeOf(interval)}h6` : [],
  );
  return line + path(alone.join(""), { stroke, "stroke-width": 2 });
}
