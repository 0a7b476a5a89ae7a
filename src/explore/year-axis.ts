/** The axis of years: its domain, and which years are named. */
import type { AxisView } from "../charts/chart-views.ts";

/** Builds an axis of years around the places given; every year is a tick while they are few, else round ones. */
export function buildYearAxis(places: readonly number[]): AxisView {
  if (places.length === 0) return { domain: [0, 1], ticks: [], label: "" };
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const padding = Math.max(0.35, (last - first) * 0.03);
  // The nearest whole years are named, also where no figure stands at one.
  const [from, to] = [Math.round(first), Math.round(last)];
  const domain: [number, number] = [Math.min(first, from) - padding, Math.max(last, to) + padding];
  const years: number[] = [];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= 12) ?? 50;
  for (let year = from; year <= to; year++)
    if (year % step === 0 || year === from || year === to) years.push(year);
  const kept = years.filter(
    (year) => year === from || year === to || (year - from >= step * 0.6 && to - year >= step * 0.6),
  );
  return {
    domain,
    ticks: kept.map((at) => ({ at, label: String(at) })),
    label: "",
  };
}
