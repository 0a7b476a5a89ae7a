/** Sets the name of a chart above it, for pictures that hold several. */
import { linesHeight, renderLabels, setLabel } from "../charts/label.ts";
import { element } from "../charts/svg.ts";
import { wrapText } from "../charts/wrap-text.ts";

const SIZE_PX = 14;

/** Gives the picture with its own title above it, as taller SVG text. */
export function titlePicture(svg: string, title: string): string {
  const [, width = "0", height = "0", desc = "", body = ""] =
    /viewBox="0 0 (\S+) (\S+)".*?(<desc[^>]*>.*?<\/desc>)(.*)<\/svg>$/s.exec(svg) ?? [];
  const lines = wrapText(title, Number(width), SIZE_PX, { bold: true });
  const topPx = Math.ceil(linesHeight(lines.length, SIZE_PX)) + 8;
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${Number(height) + topPx}` },
    desc +
      renderLabels([setLabel(lines, SIZE_PX, 0, 0, { bold: true })]) +
      element("g", { transform: `translate(0 ${topPx})` }, body),
  );
}
