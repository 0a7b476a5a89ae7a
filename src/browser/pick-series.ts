/** Ready choices of series: all places, all groups, none. */

/** Stands in addresses for a choice without any series, since nothing at all stands for those that the page shows first. */
export const NO_SERIES = "none";

/** The name of a ready choice, as its button gives it. */
export type SeriesPick = "places" | "groups" | "none";

/** Gives the keys like the first in group (`places`) or in place (`groups`). Keys are those of one indicator: `CN-43.women`. */
export function pickSeries(pick: SeriesPick, keys: readonly string[]): string[] {
  if (pick === "none") return [NO_SERIES];
  const part = (key = ""): string => key.split(".")[pick === "places" ? 1 : 0] ?? "";
  return keys.filter((key) => part(key) === part(keys[0]));
}
