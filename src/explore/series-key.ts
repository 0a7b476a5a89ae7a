/** Names a series in addresses. */

/** What names a series; the indicator only where several are side by side. */
export interface SeriesName {
  area: string;
  breakdown: string;
  indicator?: string;
}

/** Gives `CN`, `CN-43.women`, `party_members:CN.women`. Registry ids hold neither `.` nor `:` nor `,`. */
export function seriesKey({ area, breakdown, indicator }: SeriesName): string {
  return `${indicator ? `${indicator}:` : ""}${area}${breakdown === "" ? "" : `.${breakdown}`}`;
}
