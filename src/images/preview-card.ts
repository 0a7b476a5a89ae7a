/** Composes the picture that other sites show of a page that is linked to. */
import { LIGHT_PALETTE } from "../charts/palette.ts";
import { element, escapeXml, SVG_NAMESPACE } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import type { PreviewAnswerView, PreviewFactView, PreviewView } from "./preview-view.ts";
import { type BlockStyle, textBlock, toMeasuredPx } from "./text-block.ts";

/** Width of every preview. Source: the shape that the large cards of social sites are cut to, 1.91 : 1. Units: px. */
export const PREVIEW_WIDTH_PX = 1200;

/** Height of every preview. Units: px. */
export const PREVIEW_HEIGHT_PX = 630;

/** A chart as SVG text, colours written out, and the size it was drawn at. */
export interface PreviewChart {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** How wide the chart of a preview is drawn; it is enlarged, so that its texts can be read where the preview is small. Units: px. */
export const PREVIEW_CHART_WIDTH_PX = 316;

const CHART_ZOOM = 1.72;
const SIDE_PX = 64;
const INNER_PX = PREVIEW_WIDTH_PX - 2 * SIDE_PX;
const CHART_LEFT_PX = PREVIEW_WIDTH_PX - SIDE_PX - PREVIEW_CHART_WIDTH_PX * CHART_ZOOM;
const GAP_PX = 44;
const FOOT_TOP_PX = 568;

/** The colours of the site's pages on light ground; a test compares them with the style sheet. */
export const PREVIEW_COLOURS = {
  paper: "#fdfcf9",
  ink: "#1b1a18",
  muted: "#5d5850",
  rule: "#d9d4ca",
  accent: LIGHT_PALETTE.c0,
  up: "#1b6b3a",
  down: "#9b3a12",
} as const;

const { paper, ink, muted, rule, accent } = PREVIEW_COLOURS;

const SIGNS = { up: "▲", down: "▼", no_change: "＝", cannot_tell: "？" } as const;

/** Gives the picture as SVG text. Every text is in its box, whatever its length. */
export function previewCard(view: PreviewView, chart?: PreviewChart): string {
  const isPlain = view.answer === undefined && view.facts.length === 0;
  const title = textBlock(view.title, {
    xPx: SIDE_PX,
    topPx: isPlain ? 170 : 124,
    widthPx: INNER_PX,
    sizesPx: isPlain ? [76, 66, 58, 52] : [60, 54, 48, 42],
    maxLines: isPlain ? 3 : 2,
    fill: ink,
    bold: true,
  });
  const subtitle = textBlock(view.subtitle, {
    xPx: SIDE_PX,
    topPx: title.bottomPx + (isPlain ? 16 : 6),
    widthPx: INNER_PX,
    sizesPx: isPlain ? [36, 32] : [28, 26],
    maxLines: isPlain ? 4 : 2,
    fill: muted,
  });
  const bodyTopPx = subtitle.bottomPx + 22;
  const body = view.answer ? drawAnswer(view.answer, bodyTopPx, chart) : drawFacts(view.facts, bodyTopPx + 8);
  return element(
    "svg",
    {
      xmlns: SVG_NAMESPACE,
      width: PREVIEW_WIDTH_PX,
      height: PREVIEW_HEIGHT_PX,
      viewBox: `0 0 ${PREVIEW_WIDTH_PX} ${PREVIEW_HEIGHT_PX}`,
      "font-family": "sans-serif",
    },
    element("rect", { width: PREVIEW_WIDTH_PX, height: PREVIEW_HEIGHT_PX, fill: paper }) +
      drawMasthead(view) +
      title.svg +
      subtitle.svg +
      body +
      drawFoot(view.foot),
  );
}

/** The double rule of a letterhead, the name of the site in both languages, and the kind of page. */
function drawMasthead({ siteName, siteNameOther, kind }: PreviewView): string {
  return (
    element("rect", { width: PREVIEW_WIDTH_PX, height: 12, fill: accent }) +
    element("rect", { y: 18, width: PREVIEW_WIDTH_PX, height: 3, fill: accent }) +
    element(
      "text",
      { x: SIDE_PX, y: 78, fill: ink },
      element("tspan", { "font-size": 32, "font-weight": 700 }, escapeXml(siteName)) +
        element("tspan", { dx: 14, "font-size": 28, fill: muted }, escapeXml(siteNameOther)),
    ) +
    textBlock(kind, {
      xPx: PREVIEW_WIDTH_PX - SIDE_PX,
      topPx: 51,
      widthPx: INNER_PX / 2,
      sizesPx: [28],
      maxLines: 1,
      fill: muted,
      anchor: "end",
    }).svg +
    element("rect", { x: SIDE_PX, y: 100, width: INNER_PX, height: 1.5, fill: rule })
  );
}

function drawFoot(foot: string): string {
  return (
    element("rect", { x: SIDE_PX, y: FOOT_TOP_PX, width: INNER_PX, height: 1.5, fill: rule }) +
    textBlock(foot, {
      xPx: SIDE_PX,
      topPx: FOOT_TOP_PX + 11,
      widthPx: INNER_PX,
      sizesPx: [24, 21],
      maxLines: 1,
      fill: muted,
    }).svg
  );
}

/** The latest figure, its change and its report; the chart beside them, where there is one. */
function drawAnswer(answer: PreviewAnswerView, topPx: number, chart: PreviewChart | undefined): string {
  const widthPx = chart ? CHART_LEFT_PX - GAP_PX - SIDE_PX : INNER_PX;
  const { verdict, text, range } = answer.change;
  const isToned = verdict === "up" || verdict === "down";
  let atPx = topPx;
  // What has no room above the foot is cut or left out; the least important stands last.
  const set = (
    words: string,
    gapPx: number,
    style: Pick<BlockStyle, "sizesPx" | "maxLines" | "fill" | "bold">,
  ): string => {
    for (let { maxLines } = style; maxLines > 0; maxLines--) {
      // A smaller line tells more than a cut one.
      for (const place of style.sizesPx.keys()) {
        const sizesPx = style.sizesPx.slice(place);
        const block = textBlock(words, {
          ...{ xPx: SIDE_PX, topPx: atPx + gapPx, widthPx },
          ...{ ...style, sizesPx, maxLines },
        });
        if (block.svg === "" || block.bottomPx > FOOT_TOP_PX - 4) continue;
        atPx = block.bottomPx;
        return block.svg;
      }
    }
    return "";
  };
  const small = { sizesPx: [26, 24], maxLines: 1, fill: muted };
  const label = set(answer.label, 0, { ...small, maxLines: 2 });
  const figure = drawFigure(answer, atPx + 2, widthPx);
  atPx = figure.bottomPx;
  return (
    label +
    figure.svg +
    set(answer.printed, 0, small) +
    set(verdict === null ? text : `${SIGNS[verdict]} ${text}`, 14, {
      sizesPx: verdict === null ? [26] : [36, 32, 28],
      maxLines: verdict === null ? 2 : 1,
      fill: isToned ? PREVIEW_COLOURS[verdict] : verdict === null ? muted : ink,
      bold: verdict !== null,
    }) +
    set(range, 0, { ...small, maxLines: 2 }) +
    set(answer.source, 8, { ...small, sizesPx: [24, 21, 19], maxLines: 2 }) +
    (chart ? placeChart(chart, topPx) : "")
  );
}

/** The figure large, and its unit after it where there is room. */
function drawFigure(
  { figure, unit }: PreviewAnswerView,
  topPx: number,
  widthPx: number,
): { svg: string; bottomPx: number } {
  const style: BlockStyle = {
    ...{ xPx: SIDE_PX, topPx, widthPx, sizesPx: [68, 60, 52, 46, 40], maxLines: 1, fill: ink, bold: true },
  };
  const oneLine = textBlock(figure, style);
  const isCut = textWidth(figure, oneLine.sizePx, true) > toMeasuredPx(figure, widthPx);
  if (isCut) return textBlock(figure, { ...style, sizesPx: [46, 40, 34], maxLines: 2 });
  const unitSizePx = 30;
  const unitPx = 12 + textWidth(unit, unitSizePx);
  if (unit === "" || textWidth(figure, oneLine.sizePx, true) + unitPx > toMeasuredPx(figure + unit, widthPx))
    return oneLine;
  const after = element(
    "tspan",
    { dx: 12, "font-size": unitSizePx, "font-weight": 400, fill: muted },
    escapeXml(unit),
  );
  return { ...oneLine, svg: oneLine.svg.replace(/<\/text>$/, `${after}</text>`) };
}

/** The chart on the right, enlarged, with its middle in the middle of the room. */
function placeChart({ svg, widthPx, heightPx }: PreviewChart, topPx: number): string {
  const roomPx = FOOT_TOP_PX - 14 - topPx;
  const zoom = Math.min(CHART_ZOOM, roomPx / heightPx);
  const leftPx = PREVIEW_WIDTH_PX - SIDE_PX - widthPx * zoom;
  const downPx = topPx + Math.max(0, (roomPx - heightPx * zoom) / 2);
  const inner = svg.replace(/^<svg\b[^>]*>/, "").replace(/<\/svg>$/, "");
  return element(
    "g",
    { transform: `translate(${leftPx},${downPx}) scale(${zoom})`, fill: ink, color: ink },
    inner,
  );
}

/** Facts side by side in the middle of their room: the number large, what it counts beneath. */
function drawFacts(facts: readonly PreviewFactView[], leastTopPx: number): string {
  const columnPx = (INNER_PX - (facts.length - 1) * GAP_PX) / Math.max(1, facts.length);
  const style = { xPx: 0, topPx: 0, widthPx: columnPx, fill: ink, bold: true, maxLines: 1 };
  const sizes = facts.map(
    ({ text }) => textBlock(text, { ...style, sizesPx: [72, 64, 56, 48, 42, 36] }).sizePx,
  );
  const sizesPx = [Math.min(...sizes)];
  const topPx = Math.max(leastTopPx, (leastTopPx + FOOT_TOP_PX) / 2 - 84);
  return facts
    .map(({ label, text }, index) => {
      const xPx = SIDE_PX + index * (columnPx + GAP_PX);
      const value = textBlock(text, { ...style, xPx, topPx: topPx + 12, sizesPx });
      const name = textBlock(label, {
        ...{ xPx, topPx: value.bottomPx, widthPx: columnPx },
        ...{ sizesPx: [30, 27, 24], maxLines: 1, fill: muted },
      });
      return (
        element("rect", { x: xPx, y: topPx, width: columnPx, height: 3, fill: accent }) + value.svg + name.svg
      );
    })
    .join("");
}
