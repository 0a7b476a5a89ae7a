/** Names lines in a key beneath the plot, where the width is short. */
import { renderDots } from "./figure-marks.ts";
import { type Label, linesHeight, linesWidth, setLabel } from "./label.ts";
import type { PlacedSeries } from "./place-series.ts";
import { LABEL_PX } from "./sizes-px.ts";
import { path } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** Length of the piece of line in a key. Units: px. */
const SWATCH_PX = 22;

/** Gives a key set in rows from `topPx` on, the highest line first: a piece of each line with its marker, and its name. */
export function buildKey(
  placed: readonly PlacedSeries[],
  widthPx: number,
  topPx: number,
): { labels: Label[]; swatches: string; bottomPx: number } {
  const lastOf = ({ series }: PlacedSeries): number =>
    series.marks.findLast(({ value }) => value !== null)?.value ?? Number.NEGATIVE_INFINITY;
  const labels: Label[] = [];
  let swatches = "";
  let x = 0;
  let top = topPx;
  let bottomPx = topPx;
  for (const { series, style, leading } of [...placed].sort((a, b) => lastOf(b) - lastOf(a) || 0)) {
    const lines = wrapText(series.label, widthPx - SWATCH_PX - 8, LABEL_PX, { bold: leading });
    const reach = SWATCH_PX + 6 + linesWidth(lines, LABEL_PX, leading);
    if (x > 0 && x + reach > widthPx) [x, top] = [0, bottomPx + 5];
    bottomPx = Math.max(bottomPx, top + linesHeight(lines.length, LABEL_PX));
    labels.push(setLabel(lines, LABEL_PX, x + SWATCH_PX + 6, top, { bold: leading, quiet: style.quiet }));
    const yPx = top + LABEL_PX * 0.56;
    swatches +=
      path(`M${x},${yPx}h${SWATCH_PX}`, {
        stroke: style.stroke,
        "stroke-width": 1.75,
        "stroke-dasharray": style.dash,
      }) +
      renderDots(
        style.quiet
          ? []
          : [{ xPx: x + SWATCH_PX / 2, yPx, isHollow: !series.marks.some(({ kind }) => kind === "exact") }],
        style,
      );
    x += reach + 14;
  }
  return { labels, swatches, bottomPx };
}
