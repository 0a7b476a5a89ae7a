/** The script of the compare page: what is searched, chosen and shown, and the address that holds it. */
import { type ChartState, DEFAULT_STATE, parseState } from "../explore/chart-state.ts";
import type { CompareHit } from "../explore/compare-hits.ts";
import type { CompareSeries } from "../explore/compare-piece.ts";
import { MOST_COMPARED } from "../explore/compare-rules.ts";
import { fillWords } from "../explore/fill-words.ts";
import { addressOf, readAddress, writeAddress } from "./address.ts";
import { readForm } from "./chart-form.ts";
import type { CompareCharts } from "./compare-charts.ts";
import { type OpenChooser, openChooser } from "./compare-chooser.ts";
import { buildChosenRows, summariseChosen } from "./compare-chosen.ts";
import { compareElement } from "./compare-element.ts";
import { startSearchBox } from "./compare-search-box.ts";
import { openCompareStore } from "./compare-store.ts";
import type { ComparePage } from "./compare-words.ts";

const partOf = <Part extends HTMLElement>(name: string): Part =>
  document.querySelector<Part>(`[data-compare="${name}"]`)!;

const page = JSON.parse(partOf("words").textContent ?? "") as ComparePage;
const store = openCompareStore("");
const [chooser, chosen, list, summary, faults, live, ready] = [
  ...["chooser", "chosen", "list", "summary", "faults", "live", "ready"],
].map(partOf) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const input = partOf<HTMLInputElement>("input");
const form = partOf("charts").querySelector("form")!;

let charts: Promise<CompareCharts> | undefined;
/** What draws comes when something is to be drawn, or is about to be. */
function openCharts(): Promise<CompareCharts> {
  charts ??= import("./compare-charts.ts").then(({ startCompareCharts }) =>
    startCompareCharts(partOf("charts"), page),
  );
  charts.catch(() => {
    charts = undefined;
  });
  return charts;
}

let state: ChartState = { ...DEFAULT_STATE };
let shown: CompareSeries[] = [];
let opened: OpenChooser | undefined;
/** What the address named in vain; it takes no room. */
const unknown = new Set<string>();
/** Only the last of several loads that overtake each other is shown. */
let turn = 0;

function toFault(text: string, retry?: () => void): HTMLElement {
  const fault = compareElement("p", {}, text);
  if (!retry) return fault;
  const button = compareElement("button", { type: "button" }, page.says.retry);
  button.addEventListener("click", retry);
  fault.append(" ", button);
  return fault;
}

/** Says what could not be done, beneath the search; the next success takes it away. */
function complain(...complaints: readonly HTMLElement[]): void {
  faults.replaceChildren(...complaints);
}

async function show(): Promise<void> {
  turn += 1;
  const own = turn;
  const asked = state.series;
  const keys = asked.slice(0, MOST_COMPARED);
  const { series, unknownIndicators, unknownKeys, failed } = await store.loadSeries(keys);
  if (own !== turn) return;
  shown = series;
  for (const key of keys)
    if (unknownKeys.includes(key) || unknownIndicators.includes(key.split(":")[0]!)) unknown.add(key);
  const named = (names: readonly string[]): string => [...new Set(names)].join(page.says.listComma);
  complain(
    ...(asked.length > MOST_COMPARED ? [toFault(fillWords(page.says.tooMany, MOST_COMPARED))] : []),
    ...(unknownIndicators.length > 0
      ? [toFault(fillWords(page.says.unknownIndicator, named(unknownIndicators)))]
      : []),
    ...(unknownKeys.length > 0 ? [toFault(fillWords(page.says.unknownSeries, named(unknownKeys)))] : []),
    ...(failed.length > 0 ? [toFault(fillWords(page.says.failed, named(failed)), () => void show())] : []),
  );
  await renderChosen(own);
}

async function renderChosen(own: number): Promise<void> {
  const isEmpty = shown.length === 0;
  document.documentElement.classList.toggle("is-comparing", !isEmpty);
  chosen.hidden = isEmpty;
  partOf("charts").hidden = isEmpty;
  partOf("empty").hidden = !isEmpty;
  const open = [...list.querySelectorAll<HTMLElement>("details[open]")];
  const openKeys = new Set(open.map(({ dataset }) => dataset.standing!));
  list.replaceChildren(...buildChosenRows(shown, state.focus, openKeys, page));
  summary.textContent = isEmpty ? "" : summariseChosen(shown, page);
  opened?.refresh();
  if (isEmpty) return;
  try {
    const drawing = await openCharts();
    if (own !== turn) return;
    const colours = drawing.show(shown, state);
    for (const swatch of list.querySelectorAll<HTMLElement>("[data-swatch]")) {
      const colour = colours.get(swatch.dataset.swatch!);
      swatch.className = colour === undefined ? "swatch" : `swatch swatch-${colour}`;
    }
  } catch {
    complain(toFault(fillWords(page.says.failed, page.says.drawing), () => void show()));
  }
}

/** Takes a new state: into the address, then into the page. */
function take(next: ChartState, isStep = true): Promise<void> {
  state = next;
  writeAddress(state, isStep);
  return show();
}

const isChosen = (key: string): boolean => state.series.includes(key);

function remove(key: string): Promise<void> {
  const removed = shown.find((one) => one.key === key);
  const focus = state.focus === key ? "" : state.focus;
  if (removed) live.textContent = fillWords(page.says.removed, removed.name);
  return take({ ...state, series: state.series.filter((other) => other !== key), focus });
}

/** Adds a series at the end, where there is room. */
function add(key: string, name: string): boolean {
  if (isChosen(key)) return true;
  const kept = state.series.filter((other) => !unknown.has(other)).slice(0, MOST_COMPARED);
  if (kept.length >= MOST_COMPARED) {
    live.textContent = fillWords(page.says.full, MOST_COMPARED);
    complain(toFault(fillWords(page.says.full, MOST_COMPARED)));
    return false;
  }
  void take({ ...state, series: [...kept, key] });
  live.textContent = fillWords(page.says.added, name);
  return true;
}

async function choose({ indicator, facet }: CompareHit): Promise<void> {
  try {
    const found = await store.openIndicator(indicator.id);
    complain();
    opened = openChooser(
      chooser,
      indicator,
      found,
      page,
      {
        isChosen,
        toggle(entry) {
          if (!isChosen(entry.id)) return add(entry.id, `${indicator.label} ${entry.label}`);
          void remove(entry.id);
          return true;
        },
        close() {
          chooser.hidden = true;
          chooser.replaceChildren();
          opened = undefined;
          input.focus();
        },
      },
      facet,
    );
    chooser.querySelector<HTMLElement>("h3")?.focus();
    // A single series leaves nothing to choose.
    const [only, ...others] = found.entriesOf(facet);
    if (only && others.length === 0) add(only.id, `${indicator.label} ${only.label}`);
    opened.refresh();
  } catch {
    complain(
      toFault(
        fillWords(page.says.failed, indicator.label),
        () => void choose({ indicator, ...(facet && { facet }) }),
      ),
    );
  }
}

startSearchBox({ input, list: partOf("hits"), live: partOf("hits-live") }, page, {
  loadIndex: store.loadIndex,
  choose: (hit) => void choose(hit),
  complain: (retry) => complain(toFault(fillWords(page.says.failed, page.says.index), retry)),
});

input.addEventListener("focus", () => void openCharts().catch(() => undefined), { once: true });

// The rows are made anew, and the focus stays where it was among them.
list.addEventListener("click", async ({ target }) => {
  const button = (target as HTMLElement).closest("button");
  const { remove: key, focus } = button?.dataset ?? {};
  if (button && key) {
    const place = [...list.children].indexOf(button.closest("li")!);
    await remove(key);
    const next = list.children[Math.min(place, list.children.length - 1)];
    (next?.querySelector<HTMLElement>("[data-remove]") ?? input).focus();
  } else if (focus) {
    await take({ ...state, focus: state.focus === focus ? "" : focus });
    list.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
  }
});
partOf("clear").addEventListener("click", () => {
  void take({ ...DEFAULT_STATE });
  input.focus();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  const { name } = target as HTMLInputElement;
  if (name === "") return;
  const { series, focus } = state;
  // Years are often gone through with the keys: one step back leads out of all of them.
  void take({ ...readForm(form), series, focus }, name !== "from" && name !== "to");
});
addEventListener("popstate", () => {
  state = readAddress();
  void show();
});

// The titles of what stands ready become links to it.
for (const title of ready.querySelectorAll<HTMLElement>("[data-query]")) {
  const next = parseState(title.dataset.query ?? "");
  const link = compareElement("a", { href: addressOf(next) }, ...title.childNodes);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void take(next).then(() => partOf("chosen-title").focus());
  });
  title.append(link);
}

input.disabled = false;
state = readAddress();
if (state.series.length > 0) void show();
else document.documentElement.classList.remove("is-comparing");
