/** Names of series: the indicator with its group and place, or only what tells them apart. */
import type { Series } from "../series/series.ts";
import { areaLabel, breakdownLabel, capitalise, indicatorLabel, type PageContext } from "./page-context.ts";

/** Gives the group and place of a series: `Women, China`; the total of a place is named by the place alone. */
export function groupAndPlace(series: Pick<Series, "breakdown" | "area">, page: PageContext): string {
  return capitalise(page.text.of(breakdownLabel(page, series.breakdown), areaLabel(page, series.area)));
}

/** Gives the whole name of a series: `Party members, women, China`. */
export function seriesName(
  series: Pick<Series, "indicator" | "breakdown" | "area">,
  page: PageContext,
): string {
  const group = breakdownLabel(page, series.breakdown);
  const name = indicatorLabel(page, series.indicator);
  const place = areaLabel(page, series.area);
  // A share is named by what it is a share of: a place before that would read as its subject.
  if (page.language === "zh" && name.startsWith("占"))
    return `${name}（${[place, group].filter((part) => part !== "").join("，")}）`;
  if (page.language === "zh") return `${place}${name}${group === "" ? "" : `（${group}）`}`;
  return [name, group, place].filter((part) => part !== "").join(", ");
}

/** Gives an indicator with one of its groups, and no place: `Party members, women`. */
export function nameOfGroup(indicator: string, breakdown: string, page: PageContext): string {
  const group = breakdownLabel(page, breakdown);
  const name = indicatorLabel(page, indicator);
  if (group === "") return name;
  return page.language === "zh" ? `${name}（${group}）` : `${name}, ${group}`;
}
