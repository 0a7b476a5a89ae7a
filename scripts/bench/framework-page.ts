/** The page of an indicator as one would write it with Observable Framework: the same figures, a chart with bounds, a table. */
import Papa from "papaparse";

/** A figure as that page needs it. `isCharted` marks the levels of the whole in the indicator's first area: the line of our own first chart. */
export interface PageFigure {
  series: string;
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  printed: string;
  report: string;
  place: string;
  isCharted: boolean;
}

/** What an indicator's published JSON file tells of it, as far as the page needs it. */
export interface PageSubject {
  label: { en: string };
  definition: { en: string };
  unit: { label: { en: string } };
  areas: readonly { id: string; label: { en: string } }[];
  breakdowns: readonly { id: string; label: { en: string } }[];
  sources: readonly { id: string; title: { en: string } }[];
}

const toNumber = (text = ""): number | null => (text === "" ? null : Number(text));
const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Gives the figures of an indicator's published CSV file, in its order, under the labels of its JSON file. */
export function toPageFigures(csv: string, subject: PageSubject): PageFigure[] {
  const labelsOf = (list: PageSubject["areas"]): Map<string, string> =>
    new Map(list.map(({ id, label }) => [id, label.en]));
  const [areas, breakdowns] = [labelsOf(subject.areas), labelsOf(subject.breakdowns)];
  const titles = new Map(subject.sources.map(({ id, title }) => [id, title.en]));
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => {
    const { area = "", breakdown = "", transformation = "", source = "" } = row;
    const parts = [areas.get(area) ?? area, breakdowns.get(breakdown) ?? breakdown, transformation];
    return {
      series: parts.filter((part) => part !== "").join(", "),
      period: row.period ?? "",
      value: toNumber(row.value),
      low: toNumber(row.low),
      high: toNumber(row.high),
      printed: row.as_printed ?? "",
      report: titles.get(source) ?? source,
      place: row.locator ?? "",
      isCharted: area === subject.areas[0]?.id && breakdown === "" && transformation === "",
    };
  });
}

/** Writes text so that Markdown and the page's `${…}` take none of it for their own. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#$|~&]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const FENCE = "```";

/**
 * Writes the page as Framework's Markdown. Its data lie beside it in `figures.json`.
 *
 * `Plot`, `Inputs` and `resize` are names that Framework knows of itself, as its own documentation uses them.
 */
export function buildFrameworkPage(subject: PageSubject, figures: number): string {
  const title = capitalise(subject.label.en);
  const unit = subject.unit.label.en;
  const columns = ["series", "period", "value", "low", "high", "printed", "report", "place"];
  return `---
title: ${JSON.stringify(title)}
---

# ${escapeMarkdown(title)}

${escapeMarkdown(`${subject.definition.en} ${capitalise(unit)}, ${figures} figures.`)}

## Over time

${FENCE}js
const figures = await FileAttachment("figures.json").json();
const levels = figures
  .filter((figure) => figure.isCharted && figure.value !== null)
  .map((figure) => ({ ...figure, at: new Date(figure.period) }));
${FENCE}

${FENCE}js
resize((width) =>
  Plot.plot({
    width,
    height: 400,
    x: { label: null },
    y: { label: ${JSON.stringify(unit)}, grid: true, zero: true, tickFormat: "s" },
    marks: [
      Plot.ruleY([0]),
      Plot.ruleX(levels, { x: "at", y1: "low", y2: "high", strokeWidth: 6, strokeOpacity: 0.3 }),
      Plot.lineY(levels, { x: "at", y: "value", stroke: "#c0272d" }),
      Plot.dot(levels, { x: "at", y: "value", stroke: "#c0272d", fill: "white", tip: true }),
    ],
  }),
)
${FENCE}

## Figures

${FENCE}js
Inputs.table(figures, { columns: ${JSON.stringify(columns)} })
${FENCE}
`;
}
