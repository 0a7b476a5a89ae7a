/** The controls of a chart: what is chosen in them, setting them to what was chosen, and disabling what does nothing. */
import { CHART_VIEWS, type ChartState } from "../explore/chart-state.ts";
import { NO_SERIES } from "./pick-series.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="series"]'),
];

/** Gives what is chosen. A page may leave out controls that have nothing to choose. */
export function readForm(form: HTMLFormElement): ChartState {
  const data = new FormData(form);
  const boxes = boxesOf(form);
  const chosen = data.getAll("series").map(String);
  const isFirst = boxes.every(({ checked, defaultChecked }) => checked === defaultChecked);
  const year = (name: string): number | null => Number(data.get(name) ?? 0) || null;
  const [from, to] = [year("from"), year("to")];
  const isTurned = from !== null && to !== null && from > to;
  return {
    view: CHART_VIEWS.find((name) => name === data.get("view")) ?? "level",
    series: isFirst ? [] : chosen.length === 0 ? [NO_SERIES] : chosen,
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    focus: form.querySelector<HTMLElement>('[data-focus][aria-pressed="true"]')?.dataset.focus ?? "",
    // What does nothing in a view is disabled there, and stays chosen.
    layout: (form.querySelector<HTMLSelectElement>('[name="layout"]')?.value ??
      "auto") as ChartState["layout"],
    isLog: form.querySelector<HTMLInputElement>('[name="log"]')?.checked ?? false,
  };
}

/** Sets the controls to a state; what they do not offer is not set. */
export function writeForm(form: HTMLFormElement, state: ChartState): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="view"]'))
    radio.checked = radio.value === state.view;
  for (const box of boxesOf(form))
    box.checked = state.series.length === 0 ? box.defaultChecked : state.series.includes(box.value);
  for (const [name, value] of Object.entries({ from: state.from, to: state.to, layout: state.layout })) {
    const field = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!field) continue;
    field.value = String(value ?? "");
    // A year that is not offered, or the first of all, which is no limit.
    if (field.selectedIndex < 0) field.value = "";
  }
  const log = form.querySelector<HTMLInputElement>('input[name="log"]');
  if (log) log.checked = state.isLog;
  for (const button of form.querySelectorAll<HTMLElement>("[data-focus]"))
    button.setAttribute("aria-pressed", String(button.dataset.focus === state.focus));
}

/** Disables what does nothing for so many series in this view; the label shows its `data-why`. */
export function limitForm(
  form: HTMLFormElement,
  { view }: ChartState,
  count: number,
  words: Pick<WorkbenchWords, "logOnly" | "layoutOnly">,
): void {
  const limit = (name: string, isIdle: boolean, why: string): void => {
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const label = field?.closest("label");
    if (!field || !label || field.disabled === isIdle) return;
    field.disabled = isIdle;
    if (isIdle) label.dataset.why = why;
    else delete label.dataset.why;
  };
  limit("log", view !== "level" && view !== "index", words.logOnly);
  limit("layout", view === "table" || count < 2, words.layoutOnly);
}
