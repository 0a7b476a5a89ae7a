/** A piece: series with their figures, written small for the way into the browser and unfolded there. */
import type { MarkKind } from "../charts/chart-views.ts";
import { type ChangeRange, VERDICTS } from "../series/series.ts";
import type { PlottedChange, PlottedMark, PlottedSeries } from "./plotted-series.ts";

/** What the card and the table say of a figure beside its mark. Paths are below the root of the site. */
export interface FigureDetail {
  /** The number with its word, and the print. */
  figure: string;
  print: string;
  bounds: string;
  /** The change on the year before with its range, and what it is against; empty where there is none. */
  change: string;
  against: string;
  report: string;
  where: string;
  path: string;
}

/** A series as the compare page works with it. */
export interface CompareSeries extends PlottedSeries {
  /** Its whole name, with indicator, group and place; the label has the last two. */
  name: string;
  /** Kinds of period that its figures are for: `year`, `month`… */
  periodKinds: string[];
  /** What is said of each figure, by its id. */
  details: Record<string, FigureDetail>;
}

type Span = ChangeRange | null;
type PackedSpan = [low: number | null, point: number | null, high: number | null] | 0;
/** Numbers in it are places in the list of texts. */
type PackedChange = [
  difference: PackedSpan,
  growth: PackedSpan,
  verdict: number,
  differenceLabel: string,
  growthLabel: string,
  change: string,
  against: number,
];
type PackedMark = [
  id: string,
  at: number,
  period: number,
  kind: number,
  value: number | null,
  low: number | null,
  high: number | null,
  printed: string,
  flags: number,
  /** A change, or the place of the reason. */
  step: PackedChange | number,
  figure: string,
  print: string,
  bounds: string,
  report: number,
  where: number,
  path: number,
];
type PackedSeries = [key: string, name: string, label: string, periodKinds: string, marks: PackedMark[]];

/** A piece as it is published; what all its series share stands once. */
export interface PackedPiece {
  indicator: [id: string, label: string, unit: string, unitLabel: string, measure: PlottedSeries["measure"]];
  texts: string[];
  series: PackedSeries[];
}

const KINDS: readonly MarkKind[] = ["exact", "bounded", "withheld"];
const [JOINED, DISPUTED, BREAK, DEFINITION] = [1, 2, 4, 8];

const packSpan = (span: Span): PackedSpan => (span === null ? 0 : [span.low, span.point, span.high]);
const unpackSpan = (span: PackedSpan): Span =>
  span === 0 ? null : { low: span[0], point: span[1], high: span[2] };

/** Writes series of one indicator as a piece. @throws RangeError where there are none. */
export function packPiece(series: readonly CompareSeries[]): PackedPiece {
  const [first] = series;
  if (!first) throw new RangeError("Cannot pack a piece without series");
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packMark = (mark: PlottedMark, detail: FigureDetail): PackedMark => [
    mark.id,
    mark.at,
    placeOf(mark.period),
    KINDS.indexOf(mark.kind),
    mark.value,
    mark.low,
    mark.high,
    mark.printed === detail.figure ? "" : mark.printed,
    (mark.joined ? JOINED! : 0) +
      (mark.isDisputed ? DISPUTED! : 0) +
      (mark.breakCode === "B" ? BREAK! : 0) +
      (mark.breakCode === "D" ? DEFINITION! : 0),
    mark.change
      ? [
          packSpan(mark.change.difference),
          packSpan(mark.change.growth),
          VERDICTS.indexOf(mark.change.verdict),
          mark.change.differenceLabel,
          mark.change.growthLabel,
          detail.change,
          placeOf(detail.against),
        ]
      : placeOf(mark.reason),
    detail.figure,
    detail.print,
    detail.bounds,
    placeOf(detail.report),
    placeOf(detail.where),
    placeOf(toReportPath(detail.path, mark.id)),
  ];
  const packed = series.map(
    ({ key, name, label, periodKinds, marks, details }): PackedSeries => [
      key,
      name,
      label,
      periodKinds.join(" "),
      marks.map((mark) => packMark(mark, details[mark.id]!)),
    ],
  );
  return {
    indicator: [first.indicator, first.indicatorLabel, first.unit, first.unitLabel, first.measure],
    texts: [...places.keys()],
    series: packed,
  };
}

/** The figure's own id ends its path, and is written once. */
function toReportPath(path: string, id: string): string {
  if (!path.endsWith(`#${id}`))
    throw new RangeError(`Cannot pack the path ${path}: expected it to end with #${id}`);
  return path.slice(0, -id.length - 1);
}

/** Unfolds the series of a piece, all of them or those with the keys given. */
export function unpackPiece(
  { indicator, texts, series }: PackedPiece,
  keys?: ReadonlySet<string>,
): CompareSeries[] {
  const [id, indicatorLabel, unit, unitLabel, measure] = indicator;
  return series
    .filter(([key]) => !keys || keys.has(key))
    .map(([key, name, label, periodKinds, packed]) => {
      const details: Record<string, FigureDetail> = {};
      const marks = packed.map((row) => {
        const { mark, detail } = unpackMark(row, texts);
        details[mark.id] = detail;
        return mark;
      });
      return {
        ...{ key, name, label, indicator: id, indicatorLabel, unit, unitLabel, measure, marks, details },
        periodKinds: periodKinds.split(" ").filter((kind) => kind !== ""),
      };
    });
}

function unpackMark(row: PackedMark, texts: readonly string[]): { mark: PlottedMark; detail: FigureDetail } {
  const [id, at, period, kind, value, low, high, printed, flags, step, figure, print, bounds, ...places] =
    row;
  const [report, where, path] = places.map((place) => texts[place]!) as [string, string, string];
  const change: PlottedChange | null =
    typeof step === "number"
      ? null
      : {
          // A change has a difference always; growth may be missing.
          difference: unpackSpan(step[0]) ?? { low: null, point: null, high: null },
          growth: unpackSpan(step[1]),
          verdict: VERDICTS[step[2]]!,
          differenceLabel: step[3],
          growthLabel: step[4],
        };
  return {
    mark: {
      ...{ id, at, value, low, high, change },
      period: texts[period]!,
      kind: KINDS[kind]!,
      printed: printed === "" ? figure : printed,
      joined: (flags & JOINED!) > 0,
      breakCode: flags & BREAK! ? "B" : flags & DEFINITION! ? "D" : "",
      isDisputed: (flags & DISPUTED!) > 0,
      reason: typeof step === "number" ? texts[step]! : "",
    },
    detail: {
      ...{ figure, print, bounds, report, where },
      change: typeof step === "number" ? "" : step[5],
      against: typeof step === "number" ? "" : texts[step[6]]!,
      path: `${path}#${id}`,
    },
  };
}
