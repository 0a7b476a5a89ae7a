/** The controls of a chart: what is chosen in them, and setting them to what was chosen. */
import { CHART_VIEWS, type ChartState } from "../explore/chart-state.ts";
import { NO_SERIES } from "./pick-series.ts";

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
    layout: (data.get("layout") ?? "auto") as ChartState["layout"],
    isLog: data.has("log"),
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
