/** A chart that a reader can work with: what is chosen in its controls is drawn, put into the address, and may be taken away. */
import { type ChartState, DEFAULT_STATE, formatState } from "../explore/chart-state.ts";
import { fillWords } from "../explore/fill-words.ts";
import type { Language } from "../model/codes.ts";
import { addressOf, readAddress, writeAddress } from "./address.ts";
import { limitForm, readForm, writeForm } from "./chart-form.ts";
import type { DrawnView } from "./draw-view.ts";
import { explainRow, locateRow, periodOf, reportOf } from "./explain-row.ts";
import { NO_SERIES, pickSeries, type SeriesPick } from "./pick-series.ts";
import { attachPointing } from "./point.ts";
import { buildTableView, figuresIn } from "./table-view.ts";
import { watchWidth } from "./watch-width.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** So many series are named in what is said of small charts. */
const MOST_TITLES = 3;

/** So many notes stand open beneath a picture. */
const MOST_NOTES = 3;

/** Ids of the figures that the pictures mark. */
const markedIn = (pictures: readonly SVGSVGElement[]): string[] =>
  pictures.flatMap(({ dataset }) => (dataset.places ?? "").split(" ").map((place) => place.split(":")[0]!));

/** So many series of one chart are told of in the card. */
const MOST_TOLD = 3;

/** What a card says of charts, short enough to be read there. */
function tellFindings({ charts, isApart }: DrawnView, words: WorkbenchWords, language: Language): string {
  if (charts.length === 0) return words.nothingDrawn;
  if (isApart) return fillWords(words.apart, charts.length);
  const stop = language === "zh" ? "。" : ". ";
  return charts
    .map((chart) => {
      const { finding } = chart.text;
      const next = chart.form === "level" ? chart.series[MOST_TOLD] : undefined;
      const end = next ? finding.indexOf(stop + next.label) : -1;
      if (chart.form !== "level" || end < 0) return finding;
      return finding.slice(0, end) + stop + fillWords(words.moreTold, chart.series.length - MOST_TOLD);
    })
    .join(" ");
}

/** Names the report of the latest figure, and how many others print what is shown. */
function sourceOf(ids: readonly string[], words: WorkbenchWords): string {
  const sorted = ids.toSorted((a, b) => locateRow(b).at - locateRow(a).at);
  const reports = [...new Set(sorted.map(reportOf))];
  const count = reports.length;
  const text = count > 1 ? words.sourceMany : words.sourceOne;
  return fillWords(text, reports[0] ?? "", words.data, count - 1, count);
}

/**
 * Starts a workbench. The picture that stands in the page stays until something else is asked for.
 *
 * What draws and what takes away is loaded when a reader turns to it: most come to read.
 */
export function startWorkbench(root: HTMLElement, table: HTMLTableElement): void {
  const form = root.querySelector("form")!;
  const part = <Part extends HTMLElement>(name: string): Part =>
    root.querySelector<Part>(`[data-part="${name}"]`)!;
  const [stage, rows, card, live, finding] = [
    part("stage"),
    part("rows"),
    part("card"),
    part("live"),
    part("finding"),
  ];
  const [said, notes, disputed, fault] = [
    part<HTMLDetailsElement>("said"),
    part("notes"),
    part("disputed"),
    part("fault"),
  ];
  const hint = part("hint");
  const words = JSON.parse(part("words").textContent ?? "") as WorkbenchWords;
  const language: Language = document.documentElement.lang === "en" ? "en" : "zh";
  const [built, found] = [[...stage.childNodes], finding.textContent];
  const listNotes = (): string[] => [...notes.children].map(({ textContent }) => textContent ?? "");
  const builtNotes = listNotes();
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="series"]')];
  const release = attachPointing(stage, {
    ...{ card, live, locate: locateRow },
    explain: (id) => explainRow(id, drawn?.findPlotted(id)),
  });
  let state: ChartState = { ...DEFAULT_STATE };
  let drawn: DrawnView | undefined;

  /** A page with a single series has no boxes. */
  const keysInView = (): string[] => {
    if (boxes.length === 0) return [table.tBodies[0]?.dataset.series ?? ""];
    const isShown = ({ value, defaultChecked }: HTMLInputElement): boolean =>
      state.series.length === 0 ? defaultChecked : state.series.includes(value);
    return boxes.filter(isShown).map(({ value }) => value);
  };
  const picturesInView = (): SVGSVGElement[] =>
    [...stage.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0);
  const titleInView = (): string => {
    // The picture that stands in the page is there for two widths, under one title.
    const titles = drawn?.isApart
      ? drawn.charts.map(({ text }) => text.title)
      : [...new Set([...stage.querySelectorAll("svg > title")].map(({ textContent }) => textContent))];
    const rest = titles.length - MOST_TITLES;
    const { listComma, andMore } = words.explore;
    return titles.slice(0, MOST_TITLES).join(listComma) + (rest > 0 ? fillWords(andMore, rest) : "");
  };

  const say = (texts: readonly string[]): void => {
    said.hidden = texts.length === 0;
    // Many notes would push what follows out of sight.
    said.open = texts.length <= MOST_NOTES;
    part("count").textContent = String(texts.length);
    notes.replaceChildren(
      ...texts.map((text) => {
        const note = document.createElement("li");
        note.textContent = text;
        return note;
      }),
    );
  };

  const show = async (): Promise<void> => {
    const [asked, keys] = [state, keysInView()];
    // Asked before anything is written: afterwards the whole page would be laid out to answer.
    const widthPx = stage.clientWidth || rows.clientWidth;
    const isTable = state.view === "table";
    const chosen = form.querySelector("[data-chosen]");
    if (chosen) chosen.textContent = fillWords(words.chosen, keys.length, boxes.length);
    let view: DrawnView | undefined;
    if (keys.length > 0 && formatState(state) !== "") {
      const drawing = await import("./draw-view.ts").catch(() => undefined);
      // Something else was asked for while this was on its way.
      if (state !== asked) return;
      if (!drawing) {
        say([words.notLoaded]);
        return;
      }
      view = drawing.drawView(table, keys, state, words, language, widthPx);
    }
    release();
    drawn = view;
    const isLimited = state.from !== null || state.to !== null;
    rows.replaceChildren(
      ...(isTable && view ? [buildTableView(table, keys, isLimited ? view.ids : undefined)] : []),
    );
    rows.hidden = !isTable;
    stage.hidden = isTable;
    card.hidden = isTable;
    const hasSeries = keys.length > 0;
    if (!hasSeries) finding.textContent = words.noneChosen;
    else finding.textContent = view ? tellFindings(view, words, language) : found;
    hint.hidden = !hasSeries || view?.charts.length === 0;
    if (view) stage.innerHTML = view.svg;
    else stage.replaceChildren(...(hasSeries ? built : []));
    disputed.hidden = isTable || !stage.textContent?.includes("≠");
    limitForm(form, state, keys.length, words);
    say(hasSeries ? (view?.notes ?? builtNotes) : []);
  };

  const change = async (isStep: boolean): Promise<void> => {
    state = readForm(form);
    // Years that were turned round stand in order, in the boxes too.
    writeForm(form, state);
    fault.hidden = true;
    writeAddress(state, isStep);
    await show();
    const isEmpty = hint.hidden;
    live.textContent = [isEmpty ? finding.textContent : titleInView(), ...listNotes()].join(" ");
  };
  /** Takes what the address asks for; what it names in vain is said, and leaves the address. */
  const takeAddress = (): void => {
    const asked = readAddress();
    const keys = boxes.length > 0 ? boxes.map(({ value }) => value) : keysInView();
    const isKnown = (key: string): boolean => keys.includes(key) || key === NO_SERIES;
    const [known, missing] = [asked.series.filter(isKnown), asked.series.filter((key) => !isKnown(key))];
    state = { ...asked, series: known, focus: keys.includes(asked.focus) ? asked.focus : "" };
    fault.hidden = missing.length === 0;
    fault.textContent = fault.hidden ? "" : fillWords(words.unknown, missing.join(words.explore.listComma));
    writeAddress(state, false);
  };
  const setState = (next: Partial<ChartState>): void => {
    writeForm(form, { ...state, ...next });
    change(true);
  };
  const toggleFocus = (key: string): void => {
    if (state.focus === key) setState({ focus: "" });
    // What is looked at must be in the picture.
    else setState({ focus: key, ...(keysInView().includes(key) ? {} : { series: [...keysInView(), key] }) });
  };

  const take = async (way: string): Promise<void> => {
    const output = part("taken");
    const taking = await import("./take.ts").catch(() => undefined);
    if (!taking) {
      output.textContent = words.notLoaded;
      return;
    }
    const address = (name: string): string => new URL(root.dataset[name] ?? "", location.href).href;
    const query = new URL(addressOf(state)).search;
    const pictures = picturesInView();
    const isTable = state.view === "table";
    const ids = isTable ? figuresIn(rows) : (drawn?.ids ?? markedIn(pictures));
    const titles = [...new Set(pictures.map((picture) => picture.querySelector("title")?.textContent ?? ""))];
    const { changeTitle, growthTitle, indexTitle } = words.explore;
    const viewTitle = {
      level: "{0}",
      table: "{0}",
      change: changeTitle,
      growth: growthTitle,
      index: indexTitle,
    };
    // Small charts bear the names of their series; what they are of stands above them.
    const title =
      drawn?.isApart || titles.length !== 1 ? fillWords(viewTitle[state.view], words.title) : titles[0]!;
    const periods = ids.toSorted((a, b) => locateRow(a).at - locateRow(b).at).map(periodOf);
    const isChange = state.view === "change" || state.view === "growth";
    const result = await taking.TAKES[way]!({
      id: root.dataset.workbench!,
      name: state.view,
      pictures,
      title,
      titles: title,
      names: drawn?.names ?? [],
      periods,
      source: sourceOf(ids, words),
      ids,
      address: address("page") + query,
      embedAddress: address("embed") + query,
      csvAddresses: [address(isChange ? "changes" : "csv")],
      words,
    });
    output.textContent = result.said;
    const area = part<HTMLTextAreaElement>("text");
    area.hidden = result.text === undefined;
    area.value = result.text ?? "";
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    const { name } = target as HTMLInputElement;
    // Years are often gone through with the keys: one step back leads out of all of them.
    if (name !== "") change(name !== "from" && name !== "to");
  });
  form.addEventListener("input", ({ target }) => {
    const { type, value } = target as HTMLInputElement;
    if (type !== "search") return;
    const all = [...form.querySelectorAll("li")];
    for (const row of all)
      row.hidden = !(row.textContent ?? "").toLowerCase().includes(value.trim().toLowerCase());
    part("no-hit").textContent = all.every(({ hidden }) => hidden) ? words.noHit : "";
  });
  root.addEventListener("click", ({ target }) => {
    const { focus, pick, take: way } = (target as HTMLElement).closest("button")?.dataset ?? {};
    if (way) take(way);
    else if (focus) toggleFocus(focus);
    else if (pick === "first") setState(DEFAULT_STATE);
    else if (pick) {
      const keys = boxes.map(({ value }) => value);
      setState({ series: pickSeries(pick as SeriesPick, keys), focus: "" });
    }
  });
  // A click on the name of a series looks at it alone. Long names are wrapped and cut.
  stage.addEventListener("click", ({ target }) => {
    const name = (target as Element).closest("text");
    const chart = drawn?.charts[picturesInView().indexOf(name?.closest("svg") as SVGSVGElement)];
    if (drawn?.isApart || chart?.form !== "level" || chart.series.length < 2) return;
    const [start = "", end] = (name?.textContent ?? "").replace(/\s/g, "").split("…");
    const named = chart.series.find(({ label }) => {
      const own = label.replace(/\s/g, "");
      return end === undefined ? own === start : own.startsWith(start);
    });
    if (named) toggleFocus(locateRow(named.marks[0]?.id ?? "").series);
  });
  addEventListener("popstate", () => {
    takeAddress();
    writeForm(form, state);
    show();
  });
  const prepare = (): void => {
    import("./draw-view.ts").then(({ readSeries }) => readSeries(table, language)).catch(() => {});
  };
  form.addEventListener("focusin", prepare, { once: true });
  form.addEventListener("pointerover", prepare, { once: true });
  watchWidth(stage, () => drawn && show());

  // What a reader chose before the script came counts, unless the address asks for something.
  takeAddress();
  if (formatState(state) === "") state = readForm(form);
  writeForm(form, state);
  if (formatState(state) === "") return;
  writeAddress(state, false);
  show();
}
