/** Sets the key of a picture in rows: a swatch, then what it means. */
import { baselineBelow, type Label, linesHeight, linesWidth } from "../charts/label.ts";
import { TICK_PX } from "../charts/sizes-px.ts";
import { wrapText } from "../charts/wrap-text.ts";

/** One entry; `draw` gives the swatch as SVG text from its left end and its middle. Units: px. */
export interface LegendEntry {
  swatchPx: number;
  draw: (leftPx: number, middlePx: number) => string;
  label: string;
}

/** The key: its swatches, its texts, and where it ends. */
export interface PlacedLegend {
  body: string;
  labels: Label[];
  bottomPx: number;
}

const TEXT_GAP_PX = 6;
const ENTRY_GAP_PX = 16;
const ROW_GAP_PX = 5;

/** Gives the key between two edges from `topPx` on; entries that do not fit beside each other go into the next row. */
export function placeLegend(
  entries: readonly LegendEntry[],
  leftPx: number,
  topPx: number,
  rightPx: number,
): PlacedLegend {
  const labels: Label[] = [];
  let body = "";
  let [x, top, rowPx] = [leftPx, topPx, 0];
  for (const { swatchPx, draw, label } of entries) {
    const textPx = swatchPx === 0 ? 0 : swatchPx + TEXT_GAP_PX;
    const lines = wrapText(label, rightPx - leftPx - textPx, TICK_PX);
    const widthPx = textPx + linesWidth(lines, TICK_PX);
    if (x > leftPx && x + widthPx > rightPx) {
      top += rowPx + ROW_GAP_PX;
      [x, rowPx] = [leftPx, 0];
    }
    body += draw(x, top + linesHeight(1, TICK_PX) / 2);
    labels.push({
      lines,
      xPx: x + textPx,
      yPx: baselineBelow(top, TICK_PX),
      anchor: "start",
      sizePx: TICK_PX,
      quiet: true,
    });
    x += widthPx + ENTRY_GAP_PX;
    rowPx = Math.max(rowPx, linesHeight(lines.length, TICK_PX));
  }
  return { body, labels, bottomPx: top + rowPx };
}
