/** The view of a map of tiles: province-level units at one period, shaded in steps, each with its number. */

import type { TileMapChartView, TileView } from "../../charts/plot-views.ts";
import type { Observation } from "../../model/observation.ts";
import { labelOf } from "../../model/registry.ts";
import { PROVINCE_TILES } from "../../plots/province-tiles.ts";
import type { ProvinceSet } from "../../series/province-sets.ts";
import { formatCompact } from "../../text/format-compact.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { isUnitWritten } from "../../text/format-value.ts";
import { entryOf } from "../collection.ts";
import { figureText } from "../figure-view.ts";
import { areaLabel, type PageContext, sentences } from "../page-context.ts";

/** Steps of shade: as many as stay apart in grey print and on dark ground. */
export const MOST_STEPS = 4;

const SIGNS = { eq: "≈", approx: "≈", gt: ">", ge: "≥", lt: "<", le: "≤", range: "–" } as const;

type Sign = (typeof SIGNS)[keyof typeof SIGNS];

const isExact = ({ low, high }: Observation): boolean => low !== null && low === high;

/** Where a figure lies among the others; a range lies in its middle, one with a single end there. */
function placeOf({ value, low, high }: Observation): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** Gives the sign before the number; `undefined` for exact and withheld ones. */
function signOf(figure: Observation): Sign | undefined {
  return figure.relation === null || isExact(figure) ? undefined : SIGNS[figure.relation];
}

/** A shortened number must not say more than the print: "more than" is cut, "less than" raised. */
function linesOf(figure: Observation, { language }: PageContext): string[] {
  const sign = signOf(figure);
  const short = (number: number, rounding: "floor" | "ceil" | "nearest"): string =>
    formatCompact(number, figure.unit, language, rounding);
  if (figure.value === null) {
    const { low, high } = figure;
    if (low !== null && high !== null) return [`${short(low, "floor")}–`, short(high, "ceil")];
    return low !== null ? [`≥${short(low, "floor")}`] : high !== null ? [`≤${short(high, "ceil")}`] : [];
  }
  const rounding = sign === ">" || sign === "≥" ? "floor" : sign === "<" || sign === "≤" ? "ceil" : "nearest";
  return [`${sign ?? ""}${short(figure.value, rounding)}`];
}

/** Gives the step of each number: a few numbers have one each, more share them so that steps hold about as many units. */
function toSteps(places: readonly number[]): Map<number, number> {
  const sorted = places.toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const stepOf = (place: number, index: number): number =>
    different.length <= MOST_STEPS ? index : Math.floor((sorted.indexOf(place) * MOST_STEPS) / sorted.length);
  const raw = new Map(different.map((place, index) => [place, stepOf(place, index)]));
  const used = [...new Set(raw.values())];
  return new Map([...raw].map(([place, step]) => [place, used.indexOf(step)]));
}

/** Builds the view; `name` is what is shown. */
export function buildTileMapView(
  key: string,
  name: string,
  set: ProvinceSet,
  page: PageContext,
): TileMapChartView {
  const { language, text, collection } = page;
  const names = new Map(
    collection.dataset.areas
      .filter(({ gbt2260 }) => gbt2260 !== "")
      .map(({ id, gbt2260 }) => [gbt2260, areaLabel(page, id)]),
  );
  const figures = new Map([...set.cells].map(([code, cell]) => [code, cell.preferred]));
  const numbers = [...figures.values()].filter(({ relation }) => relation !== null);
  const steps = toSteps(numbers.map(placeOf));
  const unit = [...figures.values()][0]?.unit ?? "";
  const tiles = PROVINCE_TILES.map(({ code, letters, short, column, row }): TileView => {
    const figure = figures.get(code);
    const place = { label: language === "zh" ? short : letters, column, row };
    if (!figure) return { ...place, id: "", kind: "missing", step: null, lines: [] };
    const id = figure.figureId;
    if (figure.relation === null) return { ...place, id, kind: "withheld", step: null, lines: [] };
    const kind = isExact(figure) ? ("exact" as const) : ("bounded" as const);
    return { ...place, id, kind, step: steps.get(placeOf(figure)) ?? null, lines: linesOf(figure, page) };
  });
  const labels = Array.from({ length: Math.max(-1, ...steps.values()) + 1 }, (_, step) => {
    const own = [...steps].filter(([, of]) => of === step).map(([at]) => at);
    const ends = [Math.min(...own), Math.max(...own)].map((end) => formatCompact(end, unit, language));
    return ends[0] === ends[1] ? ends[0]! : text.plots.stepRange(ends[0]!, ends[1]!);
  });
  const present = new Set(numbers.flatMap((figure) => signOf(figure) ?? []));
  const ordered = [...figures]
    .filter(([, { relation }]) => relation !== null)
    .sort(([, a], [, b]) => placeOf(b) - placeOf(a));
  const nameAndFigure = ([code, figure]: (typeof ordered)[number]): string =>
    text.plots.placeFigure(names.get(code) ?? "", figureText(figure, page));
  const period = formatPeriod(set.period, language);
  const withheld = figures.size - numbers.length;
  const unitText =
    isUnitWritten(unit) && unit !== "yuan" ? "" : labelOf(entryOf(collection.units, unit), language);
  return {
    form: "tile-map",
    key,
    language,
    text: {
      title: `${name}${text.comma}${period}`,
      finding: sentences(
        page,
        text.plots.tileFinding(name, period, numbers.length),
        ordered.length > 0
          ? text.plots.extremes(nameAndFigure(ordered[0]!), nameAndFigure(ordered.at(-1)!))
          : "",
        withheld > 0 ? text.finding.withheld(withheld) : "",
        PROVINCE_TILES.length > figures.size
          ? text.plots.missingCount(PROVINCE_TILES.length - figures.size)
          : "",
      ),
    },
    head:
      unitText === ""
        ? `${name}${text.comma}${period}`
        : `${text.plots.withUnit(name, unitText)}${text.comma}${period}`,
    tiles,
    steps: labels,
    withheldLabel: text.plots.withheldTile,
    missingLabel: text.plots.missing,
    signs: [...present].sort().map((sign) => text.plots.sign[sign]),
    note: text.plots.tileNote,
  };
}
