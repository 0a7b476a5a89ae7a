/** Gives each series of a chart over time its style. */
import type { LevelSeriesView } from "./chart-views.ts";
import { MOST_LABELLED_SERIES, QUIET_STYLE, type SeriesStyle, styleOf } from "./series-style.ts";

/** A series with its style. */
export interface StyledSeries {
  series: LevelSeriesView;
  style: SeriesStyle;
  leading: boolean;
}

/** Gives the series with their styles: one alone, or the first leading one, bears the accent. */
export function styleSeries(series: readonly LevelSeriesView[]): StyledSeries[] {
  const loud = series.filter(({ isQuiet }) => !isQuiet);
  const isCrowded = loud.length > MOST_LABELLED_SERIES;
  const first = loud.find(({ leading }) => leading) ?? (isCrowded || loud.length === 1 ? loud[0] : undefined);
  return series.map((one) => {
    const leading = one === first || (isCrowded && one.leading && !one.isQuiet);
    if (one.isQuiet || (isCrowded && !leading)) return { series: one, style: QUIET_STYLE, leading };
    // Place 0 is the accent: another series that asks for it takes the last place.
    const place = one === first ? 0 : first && one.colour === 0 ? 7 : one.colour;
    return { series: one, style: styleOf(place), leading };
  });
}
