/** The charts of the compare page: drawn as chosen, pointed at, taken away. */
import { styleSeries } from "../charts/style-series.ts";
import { buildSeriesCharts, type SeriesCharts } from "../explore/build-series-charts.ts";
import type { ChartState } from "../explore/chart-state.ts";
import type { CompareSeries } from "../explore/compare-piece.ts";
import { nameApart } from "../explore/compare-rules.ts";
import { fillWords } from "../explore/fill-words.ts";
import { marksWithin, yearOf } from "../explore/shown-series.ts";
import { addressOf } from "./address.ts";
import { limitForm, writeForm } from "./chart-form.ts";
import { compareElement } from "./compare-element.ts";
import { buildFigureTable, explainFigure, locateFigure } from "./compare-figures.ts";
import type { ComparePage } from "./compare-words.ts";
import { findPlottedValue } from "./plotted-value.ts";
import { attachPointing } from "./point.ts";
import { renderCharts } from "./stage.ts";
import { TAKES } from "./take.ts";
import { watchWidth } from "./watch-width.ts";

/** So many notes stand open beneath the charts. */
const MOST_NOTES = 3;

/** So many indicators are named in the title of what is taken away. */
const MOST_TITLED = 3;

/** The charts in the page. */
export interface CompareCharts {
  /** Gives the colour of each series that has one in the charts, by its key: `0` is the accent. */
  show: (series: readonly CompareSeries[], state: ChartState) => Map<string, string>;
}

/** Years to choose from: all between the first and the last; the ends stand for no limit. */
function fillYears(form: HTMLFormElement, series: readonly CompareSeries[]): void {
  const years = series.flatMap((one) => one.marks.map((mark) => yearOf(mark, one)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ends = { from: first, to: last };
  for (const [name, end] of Object.entries(ends)) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
    const signature = years.length === 0 ? "" : `${first}-${last}`;
    if (select.dataset.years === signature) continue;
    select.dataset.years = signature;
    const count = years.length === 0 ? 0 : last - first + 1;
    select.replaceChildren(
      ...Array.from({ length: count }, (_, index) => {
        const year = first + index;
        return compareElement("option", { value: year === end ? "" : year }, String(year));
      }),
    );
    select.value = "";
  }
}

/** Draws charts under their names: an axis tells the unit, and not what is counted. */
function renderNamed(drawn: SeriesCharts, widthPx: number): HTMLElement[] {
  return renderCharts(drawn, widthPx).map((svg, place) => {
    const picture = compareElement("div");
    picture.innerHTML = svg;
    if (!drawn.isApart)
      // The picture itself has the name for those who hear it.
      picture.prepend(
        compareElement("p", { class: "chart-name", "aria-hidden": "true" }, drawn.charts[place]!.text.title),
      );
    return picture;
  });
}

/** Names what is shown: the indicators, cut short. */
function titleOf(series: readonly CompareSeries[], page: ComparePage): string {
  const names = [...new Set(series.map(({ indicatorLabel }) => indicatorLabel))];
  const shown = names.slice(0, MOST_TITLED).join(page.says.listComma);
  const rest = names.length - MOST_TITLED;
  return rest > 0 ? fillWords(page.says.titleMore, shown, rest) : shown;
}

/** Finds the colours of the series in the charts; small multiples are told apart by their names. */
function coloursOf(drawn: SeriesCharts, series: readonly CompareSeries[]): Map<string, string> {
  const colours = new Map<string, string>();
  for (const chart of drawn.isApart ? [] : drawn.charts) {
    const styled =
      chart.form === "level"
        ? styleSeries(chart.series).map(({ series: one, style }) => ({
            marks: one.marks,
            stroke: style.stroke,
          }))
        : [{ marks: chart.marks, stroke: "0" }];
    for (const { marks, stroke } of styled) {
      const key = locateFigure(series, marks[0]?.id ?? "").series;
      if (key !== "") colours.set(key, /\d/.exec(stroke)?.[0] ?? "quiet");
    }
  }
  return colours;
}

/** Names the report that prints most of the figures in view, and how many others there are. */
function sourceOf(series: readonly CompareSeries[], ids: readonly string[], { words }: ComparePage): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const report = series.find(({ details }) => details[id])?.details[id]?.report;
    if (report !== undefined) counts.set(report, (counts.get(report) ?? 0) + 1);
  }
  const [[most] = [""]] = [...counts].sort(([, a], [, b]) => b - a);
  return fillWords(
    counts.size > 1 ? words.sourceMany : words.sourceOne,
    most,
    words.data,
    counts.size - 1,
    counts.size,
  );
}

/** Starts the charts in the part of the page that is theirs. */
export function startCompareCharts(root: HTMLElement, page: ComparePage): CompareCharts {
  const partOf = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const [stage, rows, notes, card, live, taken, none] = [
    ...["stage", "rows", "notes", "card", "live", "taken", "none"],
  ].map(partOf) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const said = partOf("said") as HTMLDetailsElement;
  const form = root.querySelector("form")!;
  let series: CompareSeries[] = [];
  let state: ChartState | undefined;
  let drawn: SeriesCharts | undefined;
  let ids: readonly string[] = [];

  const release = attachPointing(stage, {
    card,
    live,
    explain(id) {
      const unit = series.find(({ details }) => details[id])?.unit ?? "";
      const plotted =
        drawn && state && findPlottedValue(drawn.charts, id, state.view, unit, page.words, page.language);
      return explainFigure(series, id, page, plotted);
    },
    locate: (id) => locateFigure(series, id),
  });
  const hint = card.querySelector("p")!;
  const howToPoint = hint.textContent;
  const disputed = compareElement("p", { class: "note", hidden: true }, page.words.disputed);
  stage.after(disputed);
  const redraw = (): void => {
    if (drawn && !stage.hidden) stage.replaceChildren(...renderNamed(drawn, stage.clientWidth));
    disputed.hidden = stage.hidden || !stage.textContent?.includes("≠");
  };
  watchWidth(stage, () => {
    release();
    redraw();
  });

  root.addEventListener("click", async ({ target }) => {
    const way = (target as HTMLElement).closest<HTMLElement>("[data-take]")?.dataset.take;
    if (!way || !state) return;
    const pictures = [...stage.querySelectorAll<SVGSVGElement>("svg")].filter(() => !stage.hidden);
    // Where there are several, each has its own title above it.
    const titles = drawn && !drawn.isApart ? drawn.charts.map(({ text }) => text.title) : [];
    const { changeTitle, growthTitle, indexTitle } = page.words.explore;
    const viewTitle = {
      level: "{0}",
      table: "{0}",
      change: changeTitle,
      growth: growthTitle,
      index: indexTitle,
    };
    const whole = fillWords(viewTitle[state.view], titleOf(series, page));
    const title =
      titles.length === 1 ? titles[0]! : (way === "cite" && titles.join(page.says.listComma)) || whole;
    const indicators = [...new Set(series.map(({ indicator }) => indicator))];
    const files =
      state.view === "change" || state.view === "growth"
        ? ["changes"]
        : indicators.map((indicator) => `indicators/${indicator}`);
    const periods = series
      .flatMap(({ marks }) => marks.filter(({ id }) => ids.includes(id)))
      .sort((a, b) => a.at - b.at)
      .map(({ period }) => period);
    const view = {
      id: "compare",
      name: state.view,
      pictures,
      title,
      titles: [title, ...titles].join(" "),
      names: series.map(({ label, name }) => (indicators.length === 1 ? label : name)),
      periods,
      source: sourceOf(series, ids, page),
      ids,
      address: addressOf(state),
      embedAddress: "",
      csvAddresses: files.map((file) => `${page.rootHref}data/${file}.csv`),
      words: page.words,
    };
    const { said, text } = await TAKES[way]!(view);
    taken.textContent = said;
    const area = root.querySelector<HTMLTextAreaElement>('[data-part="text"]')!;
    area.hidden = text === undefined;
    area.value = text ?? "";
  });

  return {
    show(chosen, next) {
      release();
      series = nameApart(chosen);
      state = next;
      fillYears(form, series);
      writeForm(form, next);
      const isTable = next.view === "table";
      rows.hidden = !isTable;
      stage.hidden = isTable;
      card.hidden = isTable;
      let texts: readonly string[] = [];
      if (isTable) {
        const { table, ids: own } = buildFigureTable(series, next.from, next.to, page);
        drawn = undefined;
        ids = own;
        rows.replaceChildren(table);
        stage.replaceChildren();
        redraw();
      } else {
        drawn = buildSeriesCharts(series, next, page.words.explore, page.language, "compared");
        ids = drawn.ids;
        rows.replaceChildren();
        redraw();
        texts = drawn.notes;
      }
      hint.textContent = drawn?.charts.length === 0 ? page.words.nothingDrawn : howToPoint;
      none.hidden = series.some((one) => marksWithin(one, next.from, next.to).length > 0);
      limitForm(form, next, series.length, page.words);
      said.hidden = texts.length === 0;
      // Many notes would push what follows out of sight.
      said.open = texts.length <= MOST_NOTES;
      partOf("count").textContent = String(texts.length);
      notes.replaceChildren(...texts.map((text) => compareElement("li", {}, text)));
      return drawn ? coloursOf(drawn, series) : new Map();
    },
  };
}
