/** The charts of the compare page: drawn as chosen, pointed at, taken away. */
import { styleSeries } from "../charts/style-series.ts";
import { buildSeriesCharts, type SeriesCharts } from "../explore/build-series-charts.ts";
import type { ChartState } from "../explore/chart-state.ts";
import type { CompareSeries } from "../explore/compare-piece.ts";
import { nameApart } from "../explore/compare-rules.ts";
import { fillWords } from "../explore/fill-words.ts";
import { yearOf } from "../explore/shown-series.ts";
import { addressOf } from "./address.ts";
import { writeForm } from "./chart-form.ts";
import { compareElement } from "./compare-element.ts";
import { buildFigureTable, explainFigure, locateFigure } from "./compare-figures.ts";
import { takeCompareCsv } from "./compare-take.ts";
import type { ComparePage } from "./compare-words.ts";
import { attachPointing } from "./point.ts";
import { renderCharts } from "./stage.ts";
import { TAKES } from "./take.ts";
import { watchWidth } from "./watch-width.ts";

/** So many series are named beneath the title of what is taken away. */
const MOST_NAMED = 6;

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
  const parts = drawn.isApart ? [drawn] : drawn.charts.map((chart) => ({ ...drawn, charts: [chart] }));
  return parts
    .filter(({ charts }) => charts.length > 0)
    .map((part) => {
      const picture = compareElement("div");
      picture.innerHTML = renderCharts(part, widthPx);
      if (!drawn.isApart)
        // The picture itself has the name for those who hear it.
        picture.prepend(
          compareElement("p", { class: "chart-name", "aria-hidden": "true" }, part.charts[0]!.text.title),
        );
      return picture;
    });
}

/** Names what is shown: the indicators, cut short. */
function titleOf(series: readonly CompareSeries[], page: ComparePage): string {
  const names = [...new Set(series.map(({ indicatorLabel }) => indicatorLabel))];
  return shorten(names, 3, page);
}

/** Joins the first names and says how many follow. */
function shorten(names: readonly string[], most: number, { says }: ComparePage): string {
  const shown = names.slice(0, most).join(says.listComma);
  return names.length > most ? fillWords(says.titleMore, shown, names.length - most) : shown;
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
  const [stage, rows, notes, card, live, taken] = ["stage", "rows", "notes", "card", "live", "taken"].map(
    partOf,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const form = root.querySelector("form")!;
  let series: CompareSeries[] = [];
  let state: ChartState | undefined;
  let drawn: SeriesCharts | undefined;
  let ids: readonly string[] = [];

  const release = attachPointing(stage, {
    card,
    live,
    explain: (id) => explainFigure(series, id, page),
    locate: (id) => locateFigure(series, id),
  });
  const redraw = (): void => {
    if (drawn && !stage.hidden) stage.replaceChildren(...renderNamed(drawn, stage.clientWidth));
  };
  watchWidth(stage, () => {
    release();
    redraw();
  });

  root.addEventListener("click", async ({ target }) => {
    const way = (target as HTMLElement).closest<HTMLElement>("[data-take]")?.dataset.take;
    if (!way || !state) return;
    const pictures = [...stage.querySelectorAll<SVGSVGElement>("svg")].filter(() => !stage.hidden);
    // A picture that stands alone has the names of its charts above it, and beneath them those of its series.
    const titles = drawn && !drawn.isApart ? drawn.charts.map(({ text: { title } }) => title) : [];
    const names = series.map(({ name }) => name);
    const words = { ...page.words, title: titles.join(" · ") || titleOf(series, page) };
    const view = {
      id: "compare",
      name: state.view,
      pictures,
      subtitle: shorten(names, MOST_NAMED, page),
      source: sourceOf(series, ids, page),
      ids,
      address: addressOf(state),
      embedAddress: "",
      csvAddress: "",
      words,
    };
    const indicators = [...new Set(series.map(({ indicator }) => indicator))];
    const { said, text } =
      way === "csv" ? await takeCompareCsv(view, indicators, page.rootHref) : await TAKES[way]!(view);
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
      const said: string[] = [];
      if (isTable) {
        const { table, ids: own } = buildFigureTable(series, next.from, next.to, page);
        drawn = undefined;
        ids = own;
        rows.replaceChildren(table);
        stage.replaceChildren();
      } else {
        drawn = buildSeriesCharts(series, next, page.words.explore, page.language, "compared");
        ids = drawn.ids;
        rows.replaceChildren();
        redraw();
        said.push(...drawn.notes);
      }
      if (ids.length === 0) said.unshift(page.says.noneInYears);
      notes.replaceChildren(...said.map((text) => compareElement("p", {}, text)));
      return drawn ? coloursOf(drawn, series) : new Map();
    },
  };
}
