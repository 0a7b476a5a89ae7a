/** Draws the figures of several series at two periods: a line where the two compare, both ends alone where they do not. */
import { link, plot, ruleX, ruleY } from "@observablehq/plot";
import type { ChartSize } from "../charts/chart-size.ts";
import { placeOf, renderDots, renderIntervals, toDots, toIntervalPx } from "../charts/figure-marks.ts";
import { type Label, linesHeight, renderLabels } from "../charts/label.ts";
import { linearScale } from "../charts/linear-scale.ts";
import { colourOf } from "../charts/palette.ts";
import type { SlopeChartView, SlopeLink } from "../charts/plot-views.ts";
import { styleOf } from "../charts/series-style.ts";
import { LABEL_PX } from "../charts/sizes-px.ts";
import { finishSvg, path } from "../charts/svg.ts";
import { widenValues } from "../charts/widen.ts";
import { type LegendEntry, placeLegend } from "./place-legend.ts";
import { plotBody } from "./plot-body.ts";
import {
  labelsHeight,
  placeColumns,
  placeEnds,
  placePeriods,
  placeWithheldEnds,
  SLOPE_SIDES,
  type SlopeSide,
} from "./slope-layout.ts";

const LEAST_HEIGHT_PX = 200;
/** Labels that just fit would all have to move. */
const ROOMINESS = 1.15;
const SWATCH_PX = 26;
const DASH = "5 3";
const TICK_REACH_PX = 5;

/** Room beyond the outermost figures, for their dots and for the arrow heads of missing bounds. */
const END_PX = 14;

type SlopeRow = SlopeChartView["rows"][number];

/** Series that nothing sets off bear the colour after the accent. */
const styleFor = ({ leading }: SlopeRow) => ({ ...styleOf(0), stroke: colourOf(leading ? "c0" : "c1") });

function buildEntry({ link: kind, label }: SlopeChartView["legend"][number]): LegendEntry {
  const style = { ...styleOf(0), stroke: colourOf("c1") };
  return {
    swatchPx: SWATCH_PX,
    draw: (left, yPx) => {
      const line =
        kind === "apart"
          ? ""
          : path(`M${left + 4},${yPx}h${SWATCH_PX - 8}`, {
              stroke: style.stroke,
              "stroke-width": 1.5,
              "stroke-dasharray": kind === "open" ? DASH : undefined,
            });
      return (
        line +
        renderDots(
          [left + 4, left + SWATCH_PX - 4].map((xPx) => ({ xPx, yPx, isHollow: false })),
          style,
        )
      );
    },
    label,
  };
}

/** Gives the lines of one kind; a line ends at the number, and where a print gives a range, in its middle. */
function drawLinks(
  rows: readonly SlopeRow[],
  yPx: Record<SlopeSide, (number | null)[]>,
  kind: SlopeLink,
  leading: boolean,
) {
  const own = rows.flatMap((row, index) => {
    const [y1, y2] = [yPx.from[index] ?? null, yPx.to[index] ?? null];
    return row.link === kind && row.leading === leading && y1 !== null && y2 !== null ? [{ y1, y2 }] : [];
  });
  return link(own, {
    x1: 0,
    x2: 1,
    y1: "y1",
    y2: "y2",
    stroke: colourOf(leading ? "c0" : "c1"),
    strokeWidth: leading ? 2.25 : 1.5,
    ...(kind === "open" ? { strokeDasharray: DASH } : {}),
  });
}

/** Gives the chart as SVG text. Its height follows from the labels; a height asked for is not heeded. */
export function slopeChart(view: SlopeChartView, size: ChartSize, document: Document): string {
  const { widthPx } = size;
  const { rows } = view;
  const columns = placeColumns(view, size);
  const { atPx } = columns;
  const topPx = linesHeight(2, LABEL_PX) + 14;
  const plotPx = Math.max(LEAST_HEIGHT_PX, labelsHeight(columns, rows) * ROOMINESS);
  const bottomPx = topPx + plotPx;
  const domain = widenValues(view.domain);
  const y = linearScale(domain, [bottomPx - END_PX, topPx + END_PX], view.isLog);
  const intervals = {
    from: rows.map((row) => toIntervalPx(row.from, atPx.from, y)),
    to: rows.map((row) => toIntervalPx(row.to, atPx.to, y)),
  };
  const placesOf = (side: SlopeSide): (number | null)[] =>
    intervals[side].map((interval) => (interval ? placeOf(interval) : null));
  const yPx = { from: placesOf("from"), to: placesOf("to") };
  const fills = rows.map(({ leading }) => (leading ? colourOf("c0") : "currentColor"));
  const ends = SLOPE_SIDES.flatMap((side) =>
    placeEnds(columns, side, yPx[side], fills, [topPx - 6, bottomPx + 6]),
  );
  const withheld = SLOPE_SIDES.map((side) => ({
    side,
    ...placeWithheldEnds(columns, side, rows, bottomPx + 10),
  }));
  const lowestPx = Math.max(bottomPx + 10, ...withheld.map((column) => column.bottomPx));
  const key = placeLegend(view.legend.map(buildEntry), 0, lowestPx + 8, widthPx);
  const heightPx = Math.ceil(key.bottomPx + 2);
  const drawn = plot({
    document,
    width: widthPx,
    height: heightPx,
    marginLeft: atPx.from,
    marginRight: widthPx - atPx.to,
    marginTop: topPx,
    marginBottom: heightPx - bottomPx,
    x: { type: "linear", domain: [0, 1], range: [atPx.from, atPx.to], axis: null },
    y: { type: "linear", domain: [0, heightPx], range: [0, heightPx], axis: null },
    marks: [
      domain[0] < 0 && domain[1] > 0 ? ruleY([y(0)], { stroke: colourOf("grid"), strokeOpacity: 1 }) : null,
      ruleX([0, 1], { stroke: colourOf("quiet"), y1: topPx, y2: bottomPx }),
      ...[false, true].flatMap((leading) =>
        (["joined", "open"] as const).map((kind) => drawLinks(rows, yPx, kind, leading)),
      ),
    ],
  });
  const marks = SLOPE_SIDES.flatMap((side) =>
    rows.map((row, index) => {
      const interval = intervals[side][index] ?? null;
      if (!interval) return "";
      const style = styleFor(row);
      return renderIntervals([interval], style.stroke) + renderDots(toDots([row[side]], [interval]), style);
    }),
  );
  const ticks = withheld.flatMap(({ side, ticks: own }) =>
    own.map(({ yPx: at }) => `M${atPx[side] - TICK_REACH_PX},${at}h${2 * TICK_REACH_PX}`),
  );
  const labels: Label[] = [
    ...placePeriods(view, columns, widthPx),
    ...ends.flatMap((end) => end.labels),
    ...withheld.flatMap((column) => column.labels),
    ...key.labels,
  ];
  const body =
    plotBody(drawn) +
    path(ends.map(({ lead }) => lead).join(""), { stroke: colourOf("quiet") }) +
    marks.join("") +
    path(ticks.join(""), { stroke: "currentColor", "stroke-width": 1.5 }) +
    key.body +
    renderLabels(labels);
  const places = [
    ...SLOPE_SIDES.flatMap((side) =>
      rows.flatMap((row, index) => {
        const at = yPx[side][index] ?? null;
        return at === null ? [] : [{ id: row[side].id, xPx: atPx[side], yPx: at }];
      }),
    ),
    ...withheld.flatMap(({ side, ticks: own }) =>
      own.map(({ row, yPx: at }) => ({ id: row[side].id, xPx: atPx[side], yPx: at })),
    ),
  ];
  return finishSvg(body, { ...view, widthPx, heightPx, places });
}
