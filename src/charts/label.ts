/** A text in a chart with its place, and the box that it takes. */
import { type Attributes, element, escapeXml } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Distance of base lines in em. */
export const LINE_HEIGHT = 1.2;

/** How much of an em stands above the base line, and below it; Chinese glyphs fill both. */
const ASCENT = 0.9;
const DESCENT = 0.22;

/**
 * One or more lines; `xPx` is where `anchor` says, `yPx` the base line of the first.
 *
 * `turned` runs from bottom to top; then `xPx` is the base line and `yPx` the place of the anchor.
 */
export interface Label {
  lines: readonly string[];
  xPx: number;
  yPx: number;
  anchor: "start" | "middle" | "end";
  sizePx: number;
  fill?: string;
  bold?: boolean;
  quiet?: boolean;
  /** With an outline in the ground's colour, for texts over lines. */
  halo?: boolean;
  turned?: boolean;
}

/** A rectangle in the chart. Units: px from the top left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gives the width of the widest line. */
export function linesWidth(lines: readonly string[], sizePx: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, sizePx, bold)));
}

/** Gives the height of so many lines. */
export function linesHeight(count: number, sizePx: number): number {
  return count === 0 ? 0 : (ASCENT + DESCENT + (count - 1) * LINE_HEIGHT) * sizePx;
}

/** Gives the base line of the first of `count` lines whose middle shall be at `middlePx`. */
export function baselineAround(middlePx: number, count: number, sizePx: number): number {
  return middlePx - linesHeight(count, sizePx) / 2 + ASCENT * sizePx;
}

/** Gives the base line of a first line whose top shall be at `topPx`. */
export function baselineBelow(topPx: number, sizePx: number): number {
  return topPx + ASCENT * sizePx;
}

/** Gives the box that a label takes. */
export function boxOf(label: Label): Box {
  const width = linesWidth(label.lines, label.sizePx, label.bold);
  const height = linesHeight(label.lines.length, label.sizePx);
  const before = label.anchor === "start" ? 0 : label.anchor === "middle" ? width / 2 : width;
  if (label.turned) {
    const left = label.xPx - ASCENT * label.sizePx;
    const bottom = label.yPx + before;
    return { left, top: bottom - width, right: left + height, bottom };
  }
  const left = label.xPx - before;
  const top = label.yPx - ASCENT * label.sizePx;
  return { left, top, right: left + width, bottom: top + height };
}

/** Says whether two boxes share more than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Says whether the first box lies within the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Gives a label of one size whose first line has its top at `topPx`; it begins at `xPx` unless told otherwise. */
export function setLabel(
  lines: readonly string[],
  sizePx: number,
  xPx: number,
  topPx: number,
  more: Partial<Label> = {},
): Label {
  return { lines, sizePx, xPx, yPx: baselineBelow(topPx, sizePx), anchor: "start", ...more };
}

/** Gives a label moved. */
export function moveLabel(label: Label, rightPx: number, downPx: number): Label {
  return { ...label, xPx: label.xPx + rightPx, yPx: label.yPx + downPx };
}

/** Gives a label moved sideways so that it lies between two edges; one wider than that begins at the left edge. */
export function keepBetween(label: Label, leftPx: number, rightPx: number): Label {
  const box = boxOf(label);
  const by = Math.max(Math.min(0, rightPx - box.right), leftPx - box.left);
  return by === 0 ? label : moveLabel(label, by, 0);
}

/** Gives labels as SVG text; those that share their size, anchor and colour are one group. */
export function renderLabels(labels: readonly Label[]): string {
  const groups = new Map<string, { attributes: Attributes; texts: string }>();
  for (const label of labels) {
    const attributes = {
      class: label.halo ? "halo" : undefined,
      fill: label.fill,
      "fill-opacity": label.quiet ? 0.72 : undefined,
      "font-size": label.sizePx,
      "font-weight": label.bold ? 600 : undefined,
      "text-anchor": label.anchor === "start" ? undefined : label.anchor,
    };
    const key = Object.values(attributes).join();
    const group = groups.get(key) ?? { attributes, texts: "" };
    group.texts += renderText(label);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ attributes, texts }) => element("g", attributes, texts)).join("");
}

function renderText({ lines, xPx: x, yPx: y, turned }: Label): string {
  const transform = turned ? `rotate(-90 ${x} ${y})` : undefined;
  if (lines.length === 1) return element("text", { x, y, transform }, escapeXml(lines[0]!));
  const spans = lines.map((line, index) =>
    element("tspan", { x, dy: index === 0 ? undefined : `${LINE_HEIGHT}em` }, escapeXml(line)),
  );
  return element("text", { y, transform }, spans.join(""));
}
