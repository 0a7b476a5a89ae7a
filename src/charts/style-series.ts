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
  const found = series.findIndex(({ leading }) => leading);
  const leadingIndex =
    found === -1 && (series.length === 1 || series.length > MOST_LABELLED_SERIES) ? 0 : found;
  const isCrowded = series.length > MOST_LABELLED_SERIES;
  return series.map((one, index) => {
    const leading = index === leadingIndex || (isCrowded && one.leading);
    if (isCrowded && !leading) return { series: one, style: QUIET_STYLE, leading };
    // Place 0 is the accent: another series that asks for it takes the last place.
    const place = index === leadingIndex ? 0 : one.colour === 0 && leadingIndex !== -1 ? 7 : one.colour;
    return { series: one, style: styleOf(place), leading };
  });
}
