/** What a prebuilt chart of changes plots of a figure, from the figure's row: without the code that draws. */
import type { PlottedValue } from "./point.ts";

const grouped = (end: string): string => Number(end).toLocaleString("en").replace("-", "−");

/**
 * Gives the plotted change; `undefined` where the chart plots none or the row has none.
 *
 * The chart says in `data-plotted` whether it plots `growth` or `change`, and in `data-plotted-head` and `data-plotted-beside`
 * how that is put into words; the row has the numbers in `data-change` (see `markAttributes`).
 */
export function readPlottedInRow(
  id: string,
  { plotted, plottedHead = "", plottedBeside = "" }: DOMStringMap,
): PlottedValue | undefined {
  const row = document.querySelector<HTMLElement>(`#row-${id}`);
  const [, difference = "", growth = "", differenceLabel = "", growthLabel = ""] =
    row?.dataset.change?.split("|") ?? [];
  const isGrowth = plotted === "growth";
  const [numbers, label] = isGrowth ? [growth, growthLabel] : [difference, differenceLabel];
  if (!plotted || numbers === "") return undefined;
  const textOf = (name: string): string => row?.querySelector(`.step .${name}`)?.textContent?.trim() ?? "";
  const [low = "", , high = ""] = numbers.split(",");
  // The row has a growth where there is one, else the difference: its range is that of the same number only.
  const ends =
    textOf("point") === label || isGrowth
      ? textOf("range")
      : low !== "" && high !== ""
        ? `${grouped(low)} … ${grouped(high)}`
        : "";
  const text = label || ends || textOf("verdict");
  const isBeside = label !== "" && ends !== "";
  return {
    head: plottedHead,
    text: isBeside ? plottedBeside.replace("{0}", text).replace("{1}", ends) : text,
  };
}
