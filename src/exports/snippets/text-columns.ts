/** Columns whose texts look like numbers, so that readers who guess types would take them for numbers. */

/** Of the table of observations: 2023 is a year, and a print of 1500 keeps its zeros. */
export const TEXT_COLUMNS = ["period", "base_period", "as_printed", "unit_printed"] as const;
